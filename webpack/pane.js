const HtmlPlugin = require("html-webpack-plugin");
const { common } = require("./common");
const { GzipBudgetPlugin } = require("./GzipBudgetPlugin");

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const page = (filename, officeScript) =>
  new HtmlPlugin({ filename, template: "./taskpane/taskpane.html", templateParameters: { officeScript } });

/** The task pane. The preview shows the same page, with Office.js connected to its own grid. */
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
      // React and Fluent UI are two thirds of the size, the words that readers know in all languages a hundredth. Put
      // new code into a chunk that is loaded later.
      ...(options.mode === "production" ? [new GzipBudgetPlugin({ entry: "taskpane", most: 330_000 })] : []),
    ],
  };
};

module.exports = { paneBundle };
