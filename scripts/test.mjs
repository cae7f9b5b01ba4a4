/**
 * `npm test`: the checks, the builds that the tests use, then every test. The last line is the count. Arguments are
 * passed to jest (`npm test -- test/engine`).
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { runScript, step, timed } from "./step.mjs";
import { root } from "./webpackBuild.mjs";

const script = (name) => path.join(root, "scripts", name);
const report = path.join(root, ".cache/jest.json");

const before = [
  ["checks", () => runScript(script("check.mjs"), [])],
  ["build of the add-in", () => runScript(script("freshBuild.mjs"), ["production"])],
  ["build of the preview", () => runScript(script("freshBuild.mjs"), ["preview"])],
];
let broken = 0;
for (const [name, work] of before) if (!(await timed(name, work))) broken += 1;

await mkdir(path.dirname(report), { recursive: true });
await rm(report, { force: true });
await step("tests", "jest", ["--json", `--outputFile=${report}`, ...process.argv.slice(2)]);

// A test file that fails to load contains no failed test, so count it separately.
const counts = JSON.parse(await readFile(report, "utf8"));
const passed = counts.numPassedTests;
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + broken;
const skipped = counts.testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status === "pending").map(({ fullName }) => fullName),
);
if (skipped.length > 0)
  console.log(`${skipped.length} skipped, for the reason in parentheses:\n  ${skipped.join("\n  ")}`);
if (broken > 0) console.log(`${broken} of the steps before the tests failed and count as failures below.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
