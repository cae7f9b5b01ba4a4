import { escapeCellText } from "../write/escapeCellText";
import { type BlockOrigin, type BlockRows, sheetRow } from "./blockRows";
import { columnOf } from "./columnOf";
import { WorkbookError } from "../office/WorkbookError";

export type CellEdits = Readonly<Record<string, string | number | undefined>>;

/** The rows with some cells of one row changed. Row 1 is the first below the header. */
export function editRow(rows: BlockRows, row: number, edits: CellEdits, origin: BlockOrigin): BlockRows {
  if (!(row >= 1) || row >= rows.length) throw new WorkbookError({ kind: "rowMissing", row: sheetRow(origin, row) });
  const changed = [...(rows[row] ?? [])];
  for (const [header, value] of Object.entries(edits)) {
    if (value !== undefined)
      changed[columnOf(rows, header)] = typeof value === "string" ? escapeCellText(value) : value;
  }
  return rows.map((before, index) => (index === row ? changed : before));
}
