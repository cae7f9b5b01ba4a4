const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.resolve(__dirname, "../../docs/reference");

/** Read anew for each build, so that a saved file shows when the pages are built again. */
const referenceData = (name) => JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), "utf8"));

module.exports = { referenceData };
