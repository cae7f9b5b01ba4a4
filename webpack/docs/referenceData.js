const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.resolve(__dirname, "../../docs/reference");

/** Reads the data again for each build, so that a rebuild shows a saved change. */
const referenceData = (name) => JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), "utf8"));

module.exports = { referenceData };
