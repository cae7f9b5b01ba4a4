import { runCommand } from "./step.mjs";

/** Runs jest with room for garbage of short life, which the grid and the pane make much of; resolves to its success. */
export const runJest = (args) => runCommand("jest", args, ["--max-semi-space-size=64"]);
