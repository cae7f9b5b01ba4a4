/**
 * `npm run bench`: compares our code with alternatives, as ratios within one run. `--keep` writes docs/benchmarks.md.
 */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "./webpackBuild.mjs";

const bundle = path.join(root, ".cache/bench.cjs");
await mkdir(path.dirname(bundle), { recursive: true });
await build({
  entryPoints: [path.join(root, "test/bench/bench.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  target: "node20",
  logLevel: "error",
});

const { stdout, failed } = await promisify(execFile)(process.execPath, [bundle]).then(
  ({ stdout, stderr }) => ({ stdout, stderr, failed: false }),
  (error) => ({ stdout: error.stdout ?? "", failed: true, stderr: error.stderr ?? String(error) }),
);
console.log(stdout);
if (process.argv.includes("--keep")) {
  const page = path.join(root, "docs/benchmarks.md");
  const head = (await readFile(page, "utf8")).split("<!-- measured -->")[0];
  await writeFile(page, `${head}<!-- measured -->\n\n${stdout}`);
}
process.exitCode = failed ? 1 : 0;
