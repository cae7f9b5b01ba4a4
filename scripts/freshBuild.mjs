/** `node scripts/freshBuild.mjs production|preview`: builds unless the last build is newer than all of its sources. */
import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { folderOf, root, webpackBuild } from "./webpackBuild.mjs";

const SOURCES = ["src", "taskpane", "assets", "docs", "hosting", "webpack"];
const FILES = ["webpack.config.js", "manifest.xml", "package-lock.json", "tsconfig.json"];

const kind = process.argv[2];
if (kind !== "production" && kind !== "preview") throw new Error("Usage: freshBuild.mjs production, or preview");

const stamp = path.join(root, ".cache", `${kind}.stamp`);
const lock = path.join(root, ".cache", `${kind}.lock`);

const changedAt = async (file) => {
  const info = await stat(file).catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return info?.mtimeMs;
};

async function newestSource() {
  const inFolder = async (folder) => {
    const names = await readdir(path.join(root, folder), { recursive: true });
    return [folder, ...names.map((name) => path.join(folder, name))];
  };
  const names = [...FILES, ...(await Promise.all(SOURCES.map(inFolder))).flat()];
  const times = await Promise.all(names.map((name) => changedAt(path.join(root, name))));
  return times.reduce((latest, time) => Math.max(latest, time ?? 0), 0);
}

async function isFresh() {
  const built = await changedAt(stamp);
  const folder = await changedAt(path.join(root, folderOf(kind)));
  return built !== undefined && folder !== undefined && built > (await newestSource());
}

/** Several test files may start at the same time: the first one builds and the others wait for it. */
async function alone(work) {
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      // A build takes far less time, so this lock is left over from a build that was killed.
      if (Date.now() - ((await changedAt(lock)) ?? Date.now()) > 300_000)
        await rm(lock, { recursive: true, force: true });
      await pause(200);
    }
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

await alone(async () => {
  if (await isFresh()) return;
  const started = new Date();
  await rm(stamp, { force: true });
  const output = await webpackBuild(kind);
  if (output.trim() !== "") console.log(output);
  // The stamp has the start time of the build, so that files changed during the build are newer.
  await writeFile(stamp, started.toISOString());
  await utimes(stamp, started, started);
});
