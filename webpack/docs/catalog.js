/** The English texts of the product, so that the documentation quotes them as the product shows them. */
const path = require("node:path");
const vm = require("node:vm");
const { buildSync } = require("esbuild");

const CATALOGS = path.resolve(__dirname, "../../src/i18n/en");

/**
 * Reads a file of texts again for each build, so that a rebuild shows a saved change.
 * @param {string} name of the file in src/i18n/en, without .ts
 * @returns {Record<string, unknown>} what the file exports
 */
function catalog(name) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(CATALOGS, `${name}.ts`)],
    bundle: true,
    write: false,
    format: "cjs",
    logLevel: "silent",
  });
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0].text, { module, exports: module.exports });
  return module.exports;
}

module.exports = { CATALOGS, catalog };
