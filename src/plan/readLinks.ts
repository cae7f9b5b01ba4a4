import type { Plan } from "../engine/cost/inputs";
import { linkFault } from "../engine/risk/links/linkFactor";
import type { RankLink } from "../engine/risk/links/RankLink";
import { sameTarget, type Uncertainty } from "../engine/risk/Uncertainty";
import { CORRELATION } from "../engine/rules";
import { block } from "./cells/block";
import type { Cells } from "./cells/Cell";
import { found } from "./cells/found";
import { nearestNames } from "./nearestNames";
import { RowReader } from "./cells/RowReader";
import { LINK_COLUMNS, type LinkColumn } from "./columns";
import { isSumRow } from "./headings/sumRow";
import { inputNamed } from "./inputNames";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "correlations";
const EXAMPLE = "Correlations[[#Headers],[#Data]]";

/** The correlations block: one row a pair of uncertain inputs that move together. */
export function readLinks(cells: Cells, plan: Plan, inputs: readonly Uncertainty[]): Result<readonly RankLink[]> {
  const read = block(cells, {
    argument: ARGUMENT,
    columns: LINK_COLUMNS,
    required: LINK_COLUMNS,
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const table = read.value;
  const problems: Problem[] = [];
  const rows: { row: number; link: RankLink }[] = [];
  for (const line of table.rows) {
    const before = problems.length;
    const reader = new RowReader(ARGUMENT, table, line, problems);
    const place = (column: LinkColumn): number => {
      const written = reader.text(column);
      if (problems.length > before) return -1;
      if (isSumRow(written)) {
        reader.complain(column, { kind: "sumRow", found: found(written), example: EXAMPLE });
        return -1;
      }
      const named = inputNamed(plan, written);
      if (!named.ok) {
        reader.complain(column, written === "" ? { kind: "noInputHere" } : named.mistake);
        return -1;
      }
      const index = inputs.findIndex(({ target }) => sameTarget(target, named.target));
      if (index < 0) {
        const names = inputs.map(({ name }) => name);
        reader.complain(column, { kind: "notUncertain", found: found(written), inputs: nearestNames(written, names) });
      }
      return index;
    };
    const link = {
      first: place("Input"),
      second: place("With"),
      correlation: reader.number("Correlation", CORRELATION, 0),
    };
    if (problems.length === before) rows.push({ row: line.row, link });
  }
  if (problems.length > 0) return { ok: false, problems };
  const links = rows.map(({ link }) => link);
  const fault = linkFault(inputs, links);
  if (fault === undefined) return { ok: true, value: links };
  const row = rows[fault.link]?.row;
  const problem = { argument: ARGUMENT, column: table.header("Correlation"), mistake: fault.fault };
  return { ok: false, problems: [row === undefined ? problem : { ...problem, row }] };
}
