/**
 * `npm run mutate`: Stryker changes engine files in small ways, each of which some test must notice. The sample of
 * stryker.config.mjs is written to docs/mutations.md; arguments are passed to Stryker, whose report is then only
 * printed. It fails if a change survives that scripts/equivalentMutations.json does not explain.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./webpackBuild.mjs";
import { mutationPage, readMutations } from "./mutationPage.mjs";
import { runCommand } from "./step.mjs";

const args = process.argv.slice(2);
// Most changes are noticed at once; fewer random plans find them sooner.
process.env["RUNS"] ??= "50";
await mkdir(path.join(root, ".cache"), { recursive: true });
const ran = await runCommand("stryker", ["run", ...args]);
const read = async (name) => JSON.parse(await readFile(path.join(root, name), "utf8"));
const mutations = readMutations(await read(".cache/mutations.json"), await read("scripts/equivalentMutations.json"));

const page = path.join(root, "docs/mutations.md");
if (ran && args.length === 0) {
  const [head] = (await readFile(page, "utf8")).split("<!-- measured -->");
  await writeFile(page, `${head}<!-- measured -->\n\n${mutationPage(mutations)}`);
}
const unexplained = mutations.filter(({ survived, reason }) => survived && reason === undefined);
for (const { file, line, from, to } of unexplained) console.log(`survived: ${file}:${line} ${from} → ${to}`);
console.log(`${mutations.length} changes, ${unexplained.length} survived unexplained`);
process.exitCode = ran && unexplained.length === 0 ? 0 : 1;
