import type { BlockRows } from "./changeBlock";
import { WorkbookError } from "./Model";

const plain = (header: unknown): string => String(header).replace(/\s+/g, "").toLowerCase();

/** Where a column stands, by its header; case and spacing aside. */
export function columnOf(rows: BlockRows, header: string): number {
  const index = (rows[0] ?? []).findIndex((found) => plain(found) === plain(header));
  if (index < 0)
    throw new WorkbookError("", `The block has no column ${header}.`, `Add a column with the header ${header}.`);
  return index;
}
