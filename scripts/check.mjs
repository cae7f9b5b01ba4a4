/** `npm run check`: types, lint, layers and formatting. It prints which of them failed. */
import { checkSteps } from "./checkSteps.mjs";
import { runSteps } from "./step.mjs";

process.exitCode = (await runSteps(checkSteps)) === 0 ? 0 : 1;
