/** Builds the pages of docs/ in their frame and replaces each comment for generated content by that content. */
const fs = require("node:fs");
const path = require("node:path");
const { functionIndex, functionReference } = require("../functionReference");
const { blockReference } = require("./blockReference");
const { breakable } = require("./html");
const { frame } = require("./frame");
const { PAGES } = require("./pages");
const { blockTable } = require("./worked");

const FOLDER = path.resolve(__dirname, "../../docs");

/** @param {object} metadata functions.json */
function documentation(metadata) {
  const made = {
    "function index": () => functionIndex(),
    functions: () => functionReference(metadata),
    blocks: () => blockReference(),
  };
  const fill = (_, what, name) => (what === "block" ? blockTable(name) : made[what]());
  return Object.fromEntries(
    PAGES.map(([name]) => {
      const source = fs.readFileSync(path.join(FOLDER, `${name}.html`), "utf8");
      const content = source
        .replace(/(?<=<code>)=ROLLOUT[^<]*/g, breakable)
        .replace(/<!-- (function index|functions|blocks|block) ?(\w*) -->/g, fill);
      return [`docs/${name}.html`, frame(name, content)];
    }),
  );
}

module.exports = { documentation, FOLDER };
