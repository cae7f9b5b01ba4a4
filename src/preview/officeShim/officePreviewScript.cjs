const fs = require("node:fs");
const path = require("node:path");

const part = (name) => fs.readFileSync(path.join(__dirname, name), "utf8");

/**
 * The script that the preview's pane loads in place of office.js, made from excel-web-16.00.js of @microsoft/office-js.
 */
const officePreviewScript = (excelWeb) => [part("before.js"), excelWeb, part("after.js")].join("\n;\n");

module.exports = { officePreviewScript };
