const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/**
 * Fails the build if the files that a page needs before it shows anything exceed a size limit, gzipped as a server
 * sends them.
 */
class GzipBudgetPlugin {
  /** @param {{ entry: string, most: number }} budget in bytes */
  constructor({ entry, most }) {
    this.entry = entry;
    this.most = most;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GzipBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "GzipBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () =>
        this.weigh(compilation),
      );
    });
  }

  weigh(compilation) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const sizes = files.map((name) => gzipSync(compilation.getAsset(name).source.buffer()).length);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    if (all <= this.most) return;
    const each = files.map((name, index) => `${name}: ${sizes[index]}`).join(", ");
    compilation.errors.push(
      new WebpackError(`${this.entry} weighs ${all} bytes gzipped, more than ${this.most} (${each})`),
    );
  }
}

module.exports = { GzipBudgetPlugin };
