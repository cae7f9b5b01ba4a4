import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import type { BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

/** Where a column stands, by its header; case, spacing and language aside. */
export function columnOf(rows: BlockRows, header: string): number {
  const index = (rows[0] ?? []).findIndex((found) => normalizeHeader(found) === normalizeHeader(header));
  if (index < 0) throw new WorkbookError({ kind: "columnMissing", column: header });
  return index;
}
