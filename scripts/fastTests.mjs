/**
 * `npm run test:fast`: the tests of engine, plan and pane, with a quarter of the random plans that `npm test` tries.
 * Arguments are passed to jest.
 */
import { runJest } from "./runJest.mjs";

process.env["RUNS"] ??= "250";

const passed = await runJest(["--selectProjects", "engine", "plan", "pane", "--", ...process.argv.slice(2)]);
process.exitCode = passed ? 0 : 1;
