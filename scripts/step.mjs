import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./webpackBuild.mjs";

const require = createRequire(import.meta.url);
const PACKAGES = { tsc: "typescript", depcruise: "dependency-cruiser", stryker: "@stryker-mutator/core" };

/** The script behind a command of node_modules/.bin. Running it directly needs no shell, on any system. */
function scriptOf(command) {
  const name = PACKAGES[command] ?? command;
  const manifest = path.join(root, "node_modules", name, "package.json");
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/** Runs a Node script with its output in this terminal. */
export const runScript = (file, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });

/** Runs a command of an installed package and prints its name, outcome and duration. */
export const step = (name, command, args) => timed(name, () => runScript(scriptOf(command), args));

export async function timed(name, work) {
  const started = performance.now();
  console.log(`▸ ${name}`);
  const passed = await work();
  console.log(`${passed ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}
