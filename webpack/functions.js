const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { rewriteAddress } = require("./address");
const { common } = require("./common");
const { declaringFiles } = require("./declaringFiles");
const { DerivedFilesPlugin } = require("./DerivedFilesPlugin");

/**
 * functions.js and functions.json as single files that load without a DOM, with all static files copied beside them.
 */
const functionsBundle = ({ base, ...options }) => {
  const shared = common({ name: "functions", ...options });
  return {
    ...shared,
    entry: { functions: "./src/functions/index.ts" },
    output: { ...shared.output, globalObject: "globalThis" },
    plugins: [
      ...shared.plugins,
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: declaringFiles() }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "docs/page.css", to: "docs/" },
          { from: "docs/search.js", to: "docs/" },
          { from: "docs/**/tutorial/*.png", noErrorOnMissing: true },
          { from: "docs/notices.txt", to: "docs/" },
          { from: "manifest.xml", transform: (content) => rewriteAddress(content.toString(), base) },
        ],
      }),
      new DerivedFilesPlugin(base),
    ],
    performance: {
      hints: options.mode === "production" ? "error" : false,
      maxAssetSize: 330_000,
      maxEntrypointSize: 330_000,
    },
  };
};

module.exports = { functionsBundle };
