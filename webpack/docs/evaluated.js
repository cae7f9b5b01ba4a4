const path = require("node:path");
const vm = require("node:vm");
const { buildSync } = require("esbuild");
const { root } = require("../common");

/**
 * Evaluates a TypeScript file of the sources again for each build, so that a rebuild shows a saved change.
 * @param {string} file its path from the root
 * @returns {Record<string, unknown>} what the file exports
 */
function evaluated(file) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: "cjs",
    logLevel: "silent",
  });
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0].text, { module, exports: module.exports });
  return module.exports;
}

module.exports = { evaluated };
