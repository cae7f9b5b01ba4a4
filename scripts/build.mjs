/** `npm run build [-- --env base=https://example.com/rollout/]`: writes dist/, a static site for any host. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { folderOf, root, webpackBuild } from "./webpackBuild.mjs";

const started = performance.now();
try {
  process.stdout.write(await webpackBuild("production", process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const dist = path.join(root, folderOf("production"));
for (const name of (await readdir(dist, { recursive: true })).sort()) {
  const file = await stat(path.join(dist, name));
  if (file.isFile()) console.log(`${String(Math.ceil(file.size / 1024)).padStart(6)} kB  dist/${name}`);
}
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
