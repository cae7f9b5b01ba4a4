/**
 * `npm test`: the checks, the builds that the tests use, then every test. The last line is the count. Arguments are
 * passed to jest (`npm test -- test/engine`).
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { lint, otherChecks } from "./checkSteps.mjs";
import { runJest } from "./runJest.mjs";
import { runSteps, scriptStep } from "./step.mjs";
import { root } from "./webpackBuild.mjs";

const report = path.join(root, ".cache/jest.json");

const broken = await runSteps([
  lint,
  scriptStep("build of the preview", "freshBuild.mjs", ["preview"]),
  ...otherChecks,
  // Waits for the lock of the other build, so it comes last.
  scriptStep("build of the add-in", "freshBuild.mjs", ["production"]),
]);

await mkdir(path.dirname(report), { recursive: true });
await rm(report, { force: true });
await runJest(["--json", `--outputFile=${report}`, ...process.argv.slice(2)]);

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
