const path = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const root = path.resolve(__dirname, "..");

/**
 * Excel for Mac shows the pane in the system's Safari. Version 15.4 and later has everything that the code calls (at,
 * findLast, Object.hasOwn).
 */
const ENGINES = ["es2022", "safari15.4"];

/**
 * The configuration shared by all bundles. `npm run check` checks the types; webpack does not.
 * @param {{ name: string; mode: "production" | "development"; output: string }} options
 */
const common = ({ name, mode, output }) => ({
  name,
  mode,
  context: root,
  target: ["web", "es2022"],
  // Never use an eval source map: the content security policy forbids eval, in development too.
  devtool: mode === "development" ? "cheap-module-source-map" : false,
  output: { path: output, filename: "[name].js", chunkFilename: "[name].js", publicPath: "auto" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: ENGINES } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [new MiniCssExtractPlugin({ filename: "[name].css" })],
  optimization: { minimizer: [new EsbuildPlugin({ target: ENGINES, css: true, legalComments: "none" })] },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: path.join(root, ".cache/webpack"),
    buildDependencies: { config: [path.join(root, "webpack.config.js")] },
  },
  infrastructureLogging: { level: "warn" },
  stats: "errors-warnings",
});

module.exports = { common, root };
