const { Compilation, sources } = require("webpack");
const { hostFiles } = require("../hosting/hostFiles");
const { rewriteAddress } = require("./address");
const { functionReference } = require("./functionReference");

/** Writes what follows from other files: functions.json for the real address, the page about it, the hosts' headers. */
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
    for (const [name, text] of Object.entries(hostFiles())) emit(name, text);
    // Absent when the metadata has errors, which the compilation already lists.
    const asset = compilation.getAsset("functions.json");
    if (asset === undefined) return;
    const json = rewriteAddress(asset.source.source().toString(), this.base);
    compilation.updateAsset("functions.json", new sources.RawSource(json));
    emit("docs/functions.html", functionReference(JSON.parse(json)));
  }
}

module.exports = { DerivedFilesPlugin };
