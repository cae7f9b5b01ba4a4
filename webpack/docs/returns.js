const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.resolve(__dirname, "../../src/functions");

/**
 * The description of each function's result, from its JSDoc, because functions.json does not contain it.
 * @returns {Record<string, string>} by id
 */
function returnsById() {
  const comments = fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => fs.readFileSync(path.join(FOLDER, file), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? []);
  return Object.fromEntries(
    comments.flatMap((comment) => {
      const id = /@customfunction (\S+)/.exec(comment)?.[1];
      const returns = /@returns (.+)/.exec(comment)?.[1];
      return id === undefined || returns === undefined ? [] : [[id, returns]];
    }),
  );
}

module.exports = { returnsById };
