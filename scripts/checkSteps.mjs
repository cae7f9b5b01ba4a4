import { commandStep } from "./step.mjs";

/** Types, lint, layers and formatting, the longest first. */
export const checkSteps = [
  commandStep("lint", "eslint", ["."]),
  commandStep("types", "tsc", ["--noEmit"]),
  commandStep("formatting", "prettier", ["--check", "--log-level", "warn", "."]),
  commandStep("types without DOM and Office", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]),
  commandStep("layers", "depcruise", ["src", "taskpane", "--config", ".dependency-cruiser.cjs"]),
];
