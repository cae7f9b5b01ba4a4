/** `npm run test:fast`: the tests of engine, plan and pane. Arguments are passed to jest. */
import { runJest } from "./runJest.mjs";

const passed = await runJest(["--selectProjects", "engine", "plan", "pane", "--", ...process.argv.slice(2)]);
process.exitCode = passed ? 0 : 1;
