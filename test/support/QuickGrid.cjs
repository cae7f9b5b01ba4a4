const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const quickGrid = require("../../webpack/quickGrid");

const own = readFileSync(require.resolve("../../webpack/quickGrid"));

/** Jest's transform of the grid of the preview, as its build loads it. */
module.exports = {
  process: (source) => ({ code: quickGrid(source) }),
  getCacheKey: (source, file) => createHash("sha1").update(own).update(file).update(source).digest("hex"),
};
