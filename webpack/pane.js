const HtmlPlugin = require("html-webpack-plugin");
const { common } = require("./common");

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const page = (filename, officeScript) =>
  new HtmlPlugin({ filename, template: "./taskpane/taskpane.html", templateParameters: { officeScript } });

/** The task pane. The preview shows the same page with Office.js connected to its own grid. */
const paneBundle = ({ preview, ...options }) => {
  const shared = common({ name: "pane", ...options });
  return {
    ...shared,
    entry: { taskpane: "./taskpane/index.tsx" },
    output: { ...shared.output, filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js" },
    plugins: [
      ...shared.plugins,
      page("taskpane.html", OFFICE),
      ...(preview ? [page("preview-pane.html", "office-preview.js")] : []),
    ],
    // React and Fluent UI are about 0.6 MB (0.19 MB compressed); more than this is a library too many.
    performance: {
      hints: options.mode === "production" ? "error" : false,
      maxAssetSize: 1_000_000,
      maxEntrypointSize: 1_000_000,
    },
  };
};

module.exports = { paneBundle };
