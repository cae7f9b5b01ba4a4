import type { Plan } from "../engine/cost/inputs";
import { correlationIssue } from "../engine/risk/correlation/correlationFactor";
import type { RankCorrelationPair } from "../engine/risk/correlation/RankCorrelationPair";
import { sameTarget, type Uncertainty } from "../engine/risk/Uncertainty";
import { parseTable } from "./cells/parseTable";
import type { Cells } from "./cells/Cell";
import { quoteCell } from "./cells/quoteCell";
import { nearestNames } from "./nearestNames";
import { RowReader } from "./cells/RowReader";
import { CORRELATIONS, type CorrelationColumn } from "../schema/correlations";
import { isSumRow } from "./headings/sumRow";
import { resolveInput } from "./inputNames";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "correlations";
const EXAMPLE = "Correlations[[#Headers],[#Data]]";

/** The correlations block: one row per pair of correlated inputs. */
export function readCorrelations(
  cells: Cells,
  plan: Plan,
  inputs: readonly Uncertainty[],
): Result<readonly RankCorrelationPair[]> {
  const read = parseTable(cells, {
    argument: ARGUMENT,
    schema: CORRELATIONS,
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const table = read.value;
  const problems: Problem[] = [];
  const rows: { row: number; pair: RankCorrelationPair }[] = [];
  for (const line of table.rows) {
    const before = problems.length;
    const reader = new RowReader(ARGUMENT, CORRELATIONS, table, line, problems);
    const inputIndex = (column: CorrelationColumn): number => {
      const written = reader.text(column);
      if (problems.length > before) return -1;
      if (isSumRow(written)) {
        reader.report(column, { kind: "sumRow", found: quoteCell(written), example: EXAMPLE });
        return -1;
      }
      const named = resolveInput(plan, written);
      if (!named.ok) {
        reader.report(column, written === "" ? { kind: "noInputHere" } : named.issue);
        return -1;
      }
      const index = inputs.findIndex(({ target }) => sameTarget(target, named.target));
      if (index < 0) {
        const names = inputs.map(({ name }) => name);
        reader.report(column, {
          kind: "notUncertain",
          found: quoteCell(written),
          inputs: nearestNames(written, names),
        });
      }
      return index;
    };
    const pair = {
      first: inputIndex("Input"),
      second: inputIndex("With"),
      correlation: reader.number("Correlation"),
    };
    if (problems.length === before) rows.push({ row: line.row, pair });
  }
  if (problems.length > 0) return { ok: false, problems };
  const pairs = rows.map(({ pair }) => pair);
  const conflict = correlationIssue(inputs, pairs);
  if (conflict === undefined) return { ok: true, value: pairs };
  const row = rows[conflict.pair]?.row;
  const problem = { argument: ARGUMENT, column: table.header("Correlation"), issue: conflict.issue };
  return { ok: false, problems: [row === undefined ? problem : { ...problem, row }] };
}
