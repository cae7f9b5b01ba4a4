/** `npm run check`: types, lint, layers and formatting. It prints which of them failed. */
import { lint, otherChecks } from "./checkSteps.mjs";
import { runSteps } from "./step.mjs";

process.exitCode = (await runSteps([lint, ...otherChecks])) === 0 ? 0 : 1;
