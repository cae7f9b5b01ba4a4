import { MAX_PAIRS, MAX_STEPS } from "../../src/engine/cost/planSize";
import { DENSE_STEP } from "../../src/engine/cost/DeploymentRange";
import { MAX_POWERS } from "../../src/engine/learning/powerTable";
import { MAX_INPUTS } from "../../src/engine/risk/checkUncertainty";
import { MAX_TRIALS } from "../../src/engine/risk/sampling/draws";
import { MAX_DEPLOYMENTS, MAX_MONTHS } from "../../src/engine/constraints";
import { MAX_RATE_STEPS } from "../../src/engine/time/planRate";
import { MAX_CELLS } from "../../src/functions/inCell";
import { MAX_DIRECT, MAX_ENTRIES, MAX_TABLED } from "../../src/functions/deploymentsWork";
import { MAX_COMPUTED, MAX_DECIDED, MAX_SIMULATED, MAX_SIMULATED_IN_TIME } from "../../src/functions/riskWork";
import { MAX_ROWS } from "../../src/plan/cells/parseTable";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { PROFILE_COLUMNS } from "../../src/sheets/model/inputColumns";
import { modelLayout, rowsIn, SPARE_DRIVERS, SPARE_SEGMENTS } from "../../src/sheets/model/modelLayout";
import { builtPages, textOf } from "./builtPages";
import { countWord } from "./countWord";

const figure = (x: number): string => x.toLocaleString("en-US");
const inWords = (x: number): string => (x === 1e9 ? "1 billion" : x === 1e6 ? "1 million" : figure(x));

/**
 * The longest possible sheets: a model with far more clients than its deployment table has rows, over the maximum
 * number of months.
 */
const many = factoryInspection.segments.map((segment) => ({ ...segment, clients: 10_000 }));
const model = modelLayout({ ...factoryInspection, segments: many }, "Rollout");
const { months } = cashLayout(model, "Model", MAX_MONTHS);

let entries: ReadonlyMap<string, string>;
beforeAll(async () => {
  const page = (await builtPages()).find(({ name }) => name === "limits.html")?.document;
  const terms = [...(page?.querySelectorAll("dt") ?? [])];
  entries = new Map(terms.map((term) => [textOf(term), textOf(term.nextElementSibling ?? term)]));
}, 120_000);

test.each<[entry: string, says: string]>([
  ["Deployments", `${inWords(MAX_DEPLOYMENTS)} in functions; ${rowsIn(model.deploymentTable)} in the deployment table`],
  // Month 0 has a row too.
  ["Months", `${figure(MAX_MONTHS)} in functions; ${rowsIn(months) - 1} on a cash flow sheet`],
  ["Rows of a block", figure(MAX_ROWS)],
  ["Tables that functions return", `${figure(MAX_CELLS)} cells`],
  ["Tables that functions return", `Up to a step of ${DENSE_STEP}, a deployment table calculates all`],
  ["Tables that functions return", `Their number times different curves is at most ${figure(MAX_TABLED)},`],
  [
    "Tables that functions return",
    `the position of the last one times different curves is at most ${figure(MAX_ENTRIES)}.`,
  ],
  [
    "Tables that functions return",
    `times different curves, are at most ${figure(MAX_DIRECT)}. These are rows at a step above ${DENSE_STEP}`,
  ],
  ["Tables that functions return", `positions beyond ${figure(MAX_POWERS)}`],
  ["Trials", `${inWords(MAX_TRIALS)}.`],
  ["Trials", `at most ${figure(MAX_SIMULATED)}, which takes one to two seconds`],
  ["Trials", `The limit is then ${figure(MAX_SIMULATED_IN_TIME)}`],
  ["Trials", `at most ${figure(MAX_DECIDED)} curves for breakeven, ${figure(MAX_COMPUTED)} for the margin`],
  ["Drivers and segments together", `times segments and rate steps: at most ${figure(MAX_PAIRS)}, such as`],
  ["Drivers and segments together", `months with deployments are at most ${figure(MAX_STEPS)}`],
  ["Drivers and segments together", `the limit is ${figure(MAX_RATE_STEPS)}`],
  ["Trials", `Uncertain inputs: ${MAX_INPUTS}.`],
  ["Client profiles", `${countWord(PROFILE_COLUMNS.length)} on a model sheet`],
  ["Spare rows", `${countWord(SPARE_DRIVERS)} for drivers and ${countWord(SPARE_SEGMENTS)} for segments`],
])("limits, %s: %s", (entry, text) => expect(entries.get(entry)?.toLowerCase()).toContain(text.toLowerCase()));
