/** A block of labels beside values: labels found in any order, case and spacing aside; blank rows passed over. */
import type { Rule } from "../../engine/rules";
import { folded } from "../headings/folded";
import type { Problem, Result } from "../Problem";
import { isBlank, isEmpty } from "./blank";
import type { Cell, Cells } from "./Cell";
import { cellError } from "./cellError";
import { found } from "./found";
import { numberCell } from "./numberCell";

export type Labels<Label extends string> = Readonly<{
  argument: string;
  /** Each label and what its value may be. */
  rules: Readonly<Record<Label, Rule>>;
}>;

/**
 * The values by label. A first row whose label is unknown and whose value is no number is the header row; further columns are ignored unless the header
 * calls one of them Value.
 */
export function labelled<Label extends string>(
  cells: Cells,
  { argument, rules }: Labels<Label>,
): Result<ReadonlyMap<Label, number>> {
  const labels = Object.keys(rules) as Label[];
  const labelOf = (cell: Cell): Label | undefined => labels.find((label) => folded(label) === folded(cell));
  const unknown = (row: number, cell: Cell): Problem => ({
    argument,
    row,
    mistake: isEmpty(cell)
      ? { kind: "valueWithoutLabel", labels }
      : { kind: "unknownLabel", found: found(cell), labels },
  });
  const headless = labelOf(cells[0]?.[0]) !== undefined;
  const header = headless ? [] : (cells[0] ?? []);
  if (!headless && (header.length < 2 || typeof header[1] === "number")) {
    return { ok: false, problems: [unknown(1, header[0])] };
  }
  const valueColumn = Math.max(
    1,
    header.findIndex((name) => folded(name) === "value"),
  );
  const problems: Problem[] = [];
  const values = new Map<Label, number>();
  cells.forEach((line, index) => {
    const [cell, value] = [line[0], line[valueColumn]];
    if ((index === 0 && !headless) || (isBlank(cell) && isBlank(value))) return;
    const row = index + 1;
    const error = cellError(cell);
    const label = labelOf(cell);
    if (error !== undefined) {
      problems.push({ argument, row, mistake: { kind: "labelError", error }, cellError: error });
    } else if (label === undefined) {
      problems.push(unknown(row, cell));
    } else {
      if (values.has(label)) problems.push({ argument, row, column: label, mistake: { kind: "labelTwice" } });
      const reading = numberCell(value, rules[label]);
      values.set(label, reading.ok ? reading.value : 0);
      if (!reading.ok) {
        const { mistake, cellError } = reading;
        problems.push({ argument, row, column: label, mistake, ...(cellError === undefined ? {} : { cellError }) });
      }
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values };
}
