import { MOST_INPUTS } from "../../src/engine/risk/checkUncertainty";
import { MOST_TRIALS } from "../../src/engine/risk/random/draws";
import { MOST_DEPLOYMENTS, MOST_MONTHS } from "../../src/engine/rules";
import { MOST_CELLS } from "../../src/functions/inCell";
import { MOST_ROWS } from "../../src/plan/cells/block";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import {
  modelLayout,
  PROFILE_COLUMNS,
  rowsIn,
  SPARE_DRIVERS,
  SPARE_SEGMENTS,
} from "../../src/sheets/model/modelLayout";
import { builtPages, textOf } from "./builtPages";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const word = (count: number): string => WORDS[count] ?? String(count);
const figure = (x: number): string => x.toLocaleString("en-US");
const power = (x: number): string => `10^${Math.log10(x)}`;

/** The longest sheets that there are: of a model with far more clients than it ladders, over as many months as there can be. */
const many = factoryInspection.segments.map((segment) => ({ ...segment, clients: 10_000 }));
const model = modelLayout({ ...factoryInspection, segments: many }, "Rollout");
const { months } = cashLayout(model, "Model", MOST_MONTHS);

let entries: ReadonlyMap<string, string>;
beforeAll(async () => {
  const page = (await builtPages()).find(({ name }) => name === "limits.html")?.document;
  const terms = [...(page?.querySelectorAll("dt") ?? [])];
  entries = new Map(terms.map((term) => [textOf(term), textOf(term.nextElementSibling ?? term)]));
}, 120_000);

test.each<[entry: string, says: string]>([
  ["Deployments", `${power(MOST_DEPLOYMENTS)} in functions; ${rowsIn(model.ladder)} in the native ladder`],
  // Month 0 has a row too.
  ["Months", `${figure(MOST_MONTHS)} in functions; ${rowsIn(months) - 1} on a cash flow sheet`],
  ["Rows of a block", figure(MOST_ROWS)],
  ["A spill", `${figure(MOST_CELLS)} cells`],
  ["Trials", `${power(MOST_TRIALS)}.`],
  ["Trials", `Uncertain inputs: ${MOST_INPUTS}.`],
  ["Client profiles", `${word(PROFILE_COLUMNS.length)} on a model sheet`],
  ["Spare rows", `${word(SPARE_DRIVERS)} for drivers and ${word(SPARE_SEGMENTS)} for segments`],
])("limits, %s: %s", (entry, says) => expect(entries.get(entry)?.toLowerCase()).toContain(says.toLowerCase()));
