import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import type { BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

/** Index of the column with this header. Case, spacing and language of the header are ignored. */
export function columnOf(rows: BlockRows, header: string): number {
  const index = (rows[0] ?? []).findIndex((found) => normalizeHeader(found) === normalizeHeader(header));
  if (index < 0) throw new WorkbookError({ kind: "columnMissing", column: header });
  return index;
}
