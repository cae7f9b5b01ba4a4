/** `npm run excel`: serves the add-in over https on this machine and opens it in desktop Excel, on Windows or Mac. */
import "./requireNode.mjs";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { freePort, serve } from "./devServer.mjs";
import { root } from "./webpackBuild.mjs";

const require = createRequire(import.meta.url);
const { headersFor } = require("../hosting/headers.js");

// Not installed with the project, but run on demand: it needs a native module that not every machine can build.
const DEBUGGING = "office-addin-debugging@7.0.0";
const PORT = 3000;

const debugging = (...args) =>
  new Promise((resolve, reject) => {
    const npx = process.platform === "win32" ? "npx.cmd" : "npx";
    const child = spawn(npx, ["--yes", DEBUGGING, ...args], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${DEBUGGING} ${args[0]} ended with code ${code}.`)),
    );
  });

async function main() {
  if (process.platform !== "win32" && process.platform !== "darwin")
    throw new Error(
      "Desktop Excel runs on Windows and Mac only, so the add-in cannot be loaded here.\n" +
        "`npm start` shows the same pane and functions in a browser; `npm run build` makes dist/ for Excel on the web.",
    );
  if ((await freePort(PORT)) !== PORT)
    throw new Error(
      `Port ${PORT} is in use and manifest.xml needs it. Stop the other process (maybe npm start) and try again.`,
    );

  console.log("This will:");
  console.log("  1. install a certificate for https://localhost, if there is none yet (your system may ask you);");
  console.log(`  2. build the add-in and serve it at https://localhost:${PORT}/;`);
  console.log(`  3. fetch ${DEBUGGING} from npm and let it register manifest.xml and open Excel.\n`);

  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  const { stop } = await serve({
    preview: false,
    port: PORT,
    headers: ({ url }) => headersFor(url),
    server: { type: "https", options },
  });
  process.once("SIGINT", () => {
    console.log("\nRemoving the add-in from Excel again …");
    void debugging("stop", "manifest.xml")
      .catch((error) => console.error(error.message))
      .finally(() => void stop().then(() => process.exit(0)));
  });
  await debugging("start", "manifest.xml", "desktop", "--no-debug");
  console.log("\nExcel has the add-in: Home tab, Rollout Economics. Ctrl+C ends the session.");
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
