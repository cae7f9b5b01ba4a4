/**
 * `npm start`: builds and serves the preview, a spreadsheet in the browser with the add-in in it. It needs no Excel.
 */
import "./requireNode.mjs";
import { createRequire } from "node:module";
import { freePort, serve } from "./devServer.mjs";
import { openBrowser } from "./openBrowser.mjs";

const require = createRequire(import.meta.url);
const { headersFor } = require("../hosting/headers.js");
const { relaxations } = require("../src/preview/csp.cjs");

const WANTED = 3000;

try {
  const port = await freePort(WANTED);
  if (port !== WANTED) console.log(`Port ${WANTED} is in use. Using ${port}.`);
  console.log("Building the preview; the first time takes longest.");
  const headers = ({ url }) => headersFor(url, relaxations);
  const { seconds } = await serve({ preview: true, port, headers, server: "http" });
  const address = `http://localhost:${port}/`;
  console.log(`\nBuilt in ${seconds} s. The preview is at\n\n  ${address}\n\nStop with Ctrl+C.`);
  openBrowser(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.on("SIGINT", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
