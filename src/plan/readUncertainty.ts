import type { Plan } from "../engine/cost/inputs";
import { MOST_INPUTS, type UncertaintyField, uncertaintyFaults } from "../engine/risk/checkUncertainty";
import { type Distribution, DISTRIBUTIONS, ruleOf, type Uncertainty } from "../engine/risk/Uncertainty";
import { block, type BlockOf, type BlockRow } from "./cells/block";
import type { Cells } from "./cells/Cell";
import { found } from "./cells/found";
import { RowReader } from "./cells/RowReader";
import { UNCERTAINTY_COLUMNS, type UncertaintyColumn } from "./columns";
import { isSumRow } from "./headings/sumRow";
import { impliedLikely } from "./impliedLikely";
import { inputNamed } from "./inputNames";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "uncertainty";
const EXAMPLE = "Uncertainty[[#Headers],[#Data]]";
const COLUMNS: Readonly<Record<UncertaintyField, UncertaintyColumn>> = {
  input: "Input",
  low: "Low",
  likely: "Likely",
  high: "High",
  distribution: "Distribution",
};

type ReadRow = Readonly<{ line: BlockRow<UncertaintyColumn>; input: Uncertainty }>;

/** The uncertainty block: one row an input of the plan. Every trial that can be drawn from it is a legal plan. */
export function readUncertainty(cells: Cells, plan: Plan): Result<readonly Uncertainty[]> {
  const read = block(cells, {
    argument: ARGUMENT,
    columns: UNCERTAINTY_COLUMNS,
    required: ["Input", "Low", "Likely", "High"],
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const table = read.value;
  const problems: Problem[] = [];
  if (table.rows.length === 0) problems.push({ argument: ARGUMENT, mistake: { kind: "noInputListed" } });
  if (table.rows.length > MOST_INPUTS) {
    const mistake = { kind: "tooManyInputs", count: table.rows.length, most: MOST_INPUTS } as const;
    return { ok: false, problems: [{ argument: ARGUMENT, mistake }] };
  }
  const rows = table.rows.flatMap((line) => readRow(table, line, plan, problems));
  if (problems.length === 0) problems.push(...faults(table, rows, plan));
  if (problems.length === 0) problems.push(...rows.flatMap((row) => unusedLikely(table, row)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows.map(({ input }) => input) };
}

function readRow(
  table: BlockOf<UncertaintyColumn>,
  line: BlockRow<UncertaintyColumn>,
  plan: Plan,
  problems: Problem[],
): readonly ReadRow[] {
  const reader = new RowReader(ARGUMENT, table, line, problems);
  const before = problems.length;
  const written = reader.text("Input");
  if (problems.length > before) return [];
  if (written === "") {
    reader.complain("Input", { kind: "noInputName" });
    return [];
  }
  if (isSumRow(written)) {
    reader.complain("Input", { kind: "sumRow", found: found(written), example: EXAMPLE });
    return [];
  }
  const named = inputNamed(plan, written);
  if (!named.ok) {
    reader.complain("Input", named.mistake);
    return [];
  }
  const { name, target } = named;
  const rule = ruleOf(target);
  const input = {
    name,
    target,
    low: reader.number("Low", rule, 0),
    likely: reader.number("Likely", rule, 0),
    high: reader.number("High", rule, 0),
    distribution: table.has("Distribution") ? reader.choice("Distribution", DISTRIBUTIONS, "pert") : ("pert" as const),
  };
  return [{ line, input }];
}

/** What is wrong between the figures of a row, between rows, and with the plans they make. */
function faults(table: BlockOf<UncertaintyColumn>, rows: readonly ReadRow[], plan: Plan): readonly Problem[] {
  const found = uncertaintyFaults(
    plan,
    rows.map(({ input }) => input),
  );
  return found.flatMap(({ input, field, fault }) => {
    const row = rows[input]?.line.row;
    return row === undefined ? [] : [{ argument: ARGUMENT, row, column: table.header(COLUMNS[field]), mistake: fault }];
  });
}

const USING_LIKELY: readonly Distribution[] = ["pert", "triangular"];

/** What was typed as Likely and would play no part in any draw. */
function unusedLikely(table: BlockOf<UncertaintyColumn>, { line, input }: ReadRow): readonly Problem[] {
  const implied = impliedLikely(input);
  if (implied === undefined) return [];
  const { likely, distribution } = input;
  const mistake = { kind: "likelyUnused", likely, distribution, implied, choices: USING_LIKELY } as const;
  return [{ argument: ARGUMENT, row: line.row, column: table.header("Likely"), mistake }];
}
