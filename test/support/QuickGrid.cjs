const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

/**
 * Jest's transform of the grid of the preview, which then calculates in half the time. It declares each field of its
 * classes by one function of the build, where no engine remembers the shape of the object: here each is an assignment.
 * And it remembers the last 5,000 formulas that it has parsed, when a model with a comparison has more, so that each
 * calculation parsed all of them again.
 */
const quick = (source) =>
  source
    .replace(/_defineProperty\(this, "(_\w+)", /g, "this.$1 = (")
    .replace(/^(const FORMULA_CACHE_LRU_COUNT\S* = )\S+;$/gm, "$1 1e6;");

const own = readFileSync(__filename);

module.exports = {
  process: (source) => ({ code: quick(source) }),
  getCacheKey: (source, file) => createHash("sha1").update(own).update(file).update(source).digest("hex"),
};
