import { commandStep } from "./step.mjs";

/** The longest of the checks, because its rules need the types. */
export const lint = commandStep("lint", "eslint", ["."]);

export const otherChecks = [
  commandStep("types", "tsc", ["--noEmit"]),
  commandStep("formatting", "prettier", ["--check", "--log-level", "warn", "."]),
  commandStep("types without DOM and Office", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]),
  commandStep("layers", "depcruise", ["src", "taskpane", "--config", ".dependency-cruiser.cjs"]),
];
