const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { hostFiles } = require("../hosting/hostFiles");
const { rewriteAddress } = require("./address");
const { root } = require("./common");
const { documentation, FOLDER } = require("./docs/documentation");
const { translatedMetadata } = require("./translatedMetadata");
const { TRANSLATIONS } = require("./translations");

/** Sources whose words the documentation quotes. */
const QUOTED = ["src/i18n/en", "src/schema"];

/**
 * How Excel passes arguments: an error in a block as an error, so that the message can name its row and column, and
 * numbers as numbers.
 */
const ARGUMENTS = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false };

/**
 * Writes the files derived from others: functions.json for the real address and in each language, the documentation,
 * and the hosts' headers.
 */
class DerivedFilesPlugin {
  /** @param {string} base */
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DerivedFiles", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "DerivedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED },
        () => this.derive(compilation),
      );
    });
  }

  derive(compilation) {
    const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
    for (const [name, text] of Object.entries(hostFiles(new URL(this.base).pathname))) emit(name, text);
    // Absent if the metadata has errors. The compilation already lists those.
    const asset = compilation.getAsset("functions.json");
    if (asset === undefined) return;
    const metadata = { ...JSON.parse(rewriteAddress(asset.source.source().toString(), this.base)), ...ARGUMENTS };
    compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
    compilation.contextDependencies.add(FOLDER);
    for (const folder of QUOTED) compilation.contextDependencies.add(path.join(root, folder));
    for (const [name, text] of Object.entries(documentation(metadata))) emit(name, text);
    for (const file of Object.values(TRANSLATIONS)) compilation.fileDependencies.add(path.join(root, file));
    try {
      for (const { name, text } of translatedMetadata(metadata)) emit(name, text);
    } catch (error) {
      compilation.errors.push(error);
    }
  }
}

module.exports = { DerivedFilesPlugin };
