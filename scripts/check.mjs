/** `npm run check`: types, lint, layers and formatting, one after another. It prints which of them failed. */
import { step } from "./step.mjs";

const CHECKS = [
  ["types", "tsc", ["--noEmit"]],
  ["types without DOM and Office", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]],
  ["lint", "eslint", ["."]],
  ["layers", "depcruise", ["src", "taskpane", "--config", ".dependency-cruiser.cjs"]],
  ["formatting", "prettier", ["--check", "--log-level", "warn", "."]],
];

let failed = 0;
for (const [name, command, args] of CHECKS) if (!(await step(name, command, args))) failed += 1;
process.exitCode = failed === 0 ? 0 : 1;
