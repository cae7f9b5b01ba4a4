const path = require("node:path");
const vm = require("node:vm");
const { buildSync } = require("esbuild");
const { root } = require("../common");

/** What files export, by their path, for the build that is under way. */
const exportsByFile = new Map();

/** Starts a build: files are read again, so that a rebuild shows a saved change. */
const forgetEvaluated = () => exportsByFile.clear();

/**
 * Evaluates a TypeScript file of the sources, once for each build.
 * @param {string} file its path from the root
 * @returns {Record<string, unknown>} what the file exports
 */
function evaluated(file) {
  const known = exportsByFile.get(file);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: "cjs",
    logLevel: "silent",
  });
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0].text, { module, exports: module.exports });
  exportsByFile.set(file, module.exports);
  return module.exports;
}

module.exports = { evaluated, forgetEvaluated };
