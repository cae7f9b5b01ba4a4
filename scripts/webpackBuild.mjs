import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The output folder of a build, relative to the root. */
export const folderOf = (kind) => (kind === "preview" ? ".cache/preview" : "dist");

/**
 * Deletes the output folder first, so that no files of an earlier build remain.
 * @param {"production" | "preview"} kind
 * @param {readonly string[]} extra further arguments for webpack
 */
export async function webpackBuild(kind, extra = []) {
  await rm(new URL(`../${folderOf(kind)}`, import.meta.url), { recursive: true, force: true });
  const preview = kind === "preview" ? ["--env", "preview"] : [];
  try {
    const args = [webpack, "--mode", "production", ...preview, ...extra];
    return (await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    throw new Error(`The ${kind} build failed.\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}
