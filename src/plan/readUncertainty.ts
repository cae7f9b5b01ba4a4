import type { Plan } from "../engine/cost/inputs";
import { MAX_INPUTS, type UncertaintyField, uncertaintyIssues } from "../engine/risk/checkUncertainty";
import { type Distribution, constraintOf, type Uncertainty } from "../engine/risk/Uncertainty";
import { parseTable, type Table, type BlockRow } from "./cells/parseTable";
import type { Cells } from "./cells/Cell";
import { quoteCell } from "./cells/quoteCell";
import { RowReader } from "./cells/RowReader";
import { columnByKey } from "../schema/schema";
import { UNCERTAINTY, type UncertaintyColumn } from "../schema/uncertainty";
import { isSumRow } from "./headings/sumRow";
import { impliedLikely } from "./impliedLikely";
import { resolveInput } from "./inputNames";
import type { Issue } from "./Issue";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "uncertainty";
const EXAMPLE = "Uncertainty[[#Headers],[#Data]]";
const COLUMNS: Readonly<Record<UncertaintyField, UncertaintyColumn>> = columnByKey(UNCERTAINTY);

type ReadRow = Readonly<{ line: BlockRow<UncertaintyColumn>; input: Uncertainty }>;

/** The uncertainty block: one row per uncertain input. Every trial drawn from it must be a valid plan. */
export function readUncertainty(cells: Cells, plan: Plan): Result<readonly Uncertainty[]> {
  const read = parseTable(cells, {
    argument: ARGUMENT,
    schema: UNCERTAINTY,
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const table = read.value;
  const problems: Problem[] = [];
  if (table.rows.length === 0) problems.push({ argument: ARGUMENT, issue: { kind: "noInputListed" } });
  if (table.rows.length > MAX_INPUTS) {
    const issue = { kind: "tooManyInputs", count: table.rows.length, most: MAX_INPUTS } as const;
    return { ok: false, problems: [{ argument: ARGUMENT, issue }] };
  }
  const rows = table.rows.flatMap((line) => readRow(table, line, plan, problems));
  if (problems.length === 0) problems.push(...uncertaintyProblems(table, rows, plan));
  if (problems.length === 0) problems.push(...writtenOffAtOnce(table, rows, plan));
  if (problems.length === 0) problems.push(...rows.flatMap((row) => unusedLikely(table, row)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows.map(({ input }) => input) };
}

function readRow(
  table: Table<UncertaintyColumn>,
  line: BlockRow<UncertaintyColumn>,
  plan: Plan,
  problems: Problem[],
): readonly ReadRow[] {
  const reader = new RowReader(ARGUMENT, UNCERTAINTY, table, line, problems);
  const before = problems.length;
  const written = reader.text("Input");
  if (problems.length > before) return [];
  if (written === "") {
    reader.report("Input", { kind: "noInputName" });
    return [];
  }
  if (isSumRow(written)) {
    reader.report("Input", { kind: "sumRow", found: quoteCell(written), example: EXAMPLE });
    return [];
  }
  const named = resolveInput(plan, written);
  if (!named.ok) {
    reader.report("Input", named.issue);
    return [];
  }
  const { name, target } = named;
  const constraint = constraintOf(target);
  const input = {
    name,
    target,
    low: reader.numberOf("Low", constraint),
    likely: reader.numberOf("Likely", constraint),
    high: reader.numberOf("High", constraint),
    distribution: reader.choice("Distribution"),
  };
  return [{ line, input }];
}

/** Issues between the figures of a row, between rows, and with the plans that they produce. */
function uncertaintyProblems(
  table: Table<UncertaintyColumn>,
  rows: readonly ReadRow[],
  plan: Plan,
): readonly Problem[] {
  const found = uncertaintyIssues(
    plan,
    rows.map(({ input }) => input),
  );
  return found.flatMap(({ input, field, issue }) => {
    const row = rows[input]?.line.row;
    return row === undefined ? [] : [{ argument: ARGUMENT, row, column: table.header(COLUMNS[field]), issue: issue }];
  });
}

/** Trials in which a share of the non-recurring cost would be written off over 0 months. */
function writtenOffAtOnce(
  table: Table<UncertaintyColumn>,
  rows: readonly ReadRow[],
  { terms: { capitalizedShare = 0, amortizationMonths = 0 } }: Plan,
): readonly Problem[] {
  const of = (term: "capitalizedShare" | "amortizationMonths"): ReadRow | undefined =>
    rows.find(({ input: { target } }) => target.kind === "term" && target.term === term);
  const [share, months] = [of("capitalizedShare"), of("amortizationMonths")];
  const at = ({ line }: ReadRow, column: UncertaintyColumn, issue: Issue): readonly Problem[] => [
    { argument: ARGUMENT, row: line.row, column: table.header(column), issue },
  ];
  if (share !== undefined && months === undefined && amortizationMonths === 0)
    return at(share, "Input", { kind: "countsOnlyWith", labels: ["Amortization months"] });
  const isShared = share !== undefined || capitalizedShare > 0;
  if (months === undefined || !isShared || months.input.low >= 1) return [];
  return at(months, "Low", { kind: "notAllowed", found: months.input.low, allowed: "monthsFromOne" });
}

const WITH_LIKELY: readonly Distribution[] = ["pert", "triangular"];

/** A typed Likely that no draw would use. */
function unusedLikely(table: Table<UncertaintyColumn>, { line, input }: ReadRow): readonly Problem[] {
  const implied = impliedLikely(input);
  if (implied === undefined) return [];
  const { likely, distribution } = input;
  const issue = { kind: "likelyUnused", likely, distribution, implied, choices: WITH_LIKELY } as const;
  return [{ argument: ARGUMENT, row: line.row, column: table.header("Likely"), issue }];
}
