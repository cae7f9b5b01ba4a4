import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
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

/** Runs a command of an installed package with its output in this terminal, and resolves to its success. */
export const runCommand = (command, args, nodeOptions = []) =>
  exitOf(spawn(process.execPath, [...nodeOptions, scriptOf(command), ...args], { cwd: root, stdio: "inherit" }));

const exitOf = (child) =>
  new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0));
  });

export const commandStep = (name, command, args) => ({ name, script: scriptOf(command), args });
export const scriptStep = (name, script, args) => ({ name, script: path.join(root, "scripts", script), args });

/**
 * Runs steps, one for each processor at a time, and prints the output of each as a whole when it ends. The longest come
 * first.
 *
 * @returns the number of steps that failed
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  let failed = 0;
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      if (!(await runStep(step))) failed += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

async function runStep({ name, script, args }) {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => output.push(part));
  const passed = await exitOf(child);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)\n${Buffer.concat(output).toString()}`.trimEnd());
  return passed;
}
