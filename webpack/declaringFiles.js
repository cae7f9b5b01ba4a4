const fs = require("node:fs");
const path = require("node:path");

/** The files whose JSDoc declares custom functions. */
function declaringFiles() {
  const folder = path.join(__dirname, "../src/functions");
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file))
    .filter((file) => /@customfunction\b/.test(fs.readFileSync(file, "utf8")));
}

module.exports = { declaringFiles };
