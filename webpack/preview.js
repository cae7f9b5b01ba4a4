const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { officePreviewScript } = require("../src/preview/officeShim/officePreviewScript.cjs");
const { common } = require("./common");

const excelWeb = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

const GRID = /[\\/]@univerjs[\\/][a-z-]+[\\/]lib[\\/]es[\\/]\w+\.js$/;

const page = (filename) => new HtmlPlugin({ filename, template: "./src/preview/preview.html" });

/** The spreadsheet in the browser, connected to Office.js. It is never part of the shipped add-in. */
const previewBundle = (options) => {
  const shared = common({ name: "preview", ...options });
  return {
    ...shared,
    entry: { preview: "./src/preview/index.tsx" },
    module: { rules: [...shared.module.rules, { test: GRID, loader: require.resolve("./quickGrid") }] },
    plugins: [
      ...shared.plugins,
      page("preview.html"),
      page("index.html"),
      new CopyPlugin({
        patterns: [
          {
            from: excelWeb,
            to: "office-preview.js",
            transform: (content) => officePreviewScript(content.toString()),
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
};

module.exports = { previewBundle };
