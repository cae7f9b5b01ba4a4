import type { BlockRows } from "./blockRows";
import { columnOf } from "./columnOf";

/**
 * What a row is called in its own cells; a row without a name goes by its number, the header being row 1 as in
 * mistakes.
 */
export function rowName(rows: BlockRows, row: number, header: "Driver" | "Segment"): string {
  const cell = rows[row]?.[columnOf(rows, header)];
  const name = typeof cell === "string" ? cell.replace(/^'/, "").trim() : typeof cell === "number" ? String(cell) : "";
  return name === "" ? String(row + 1) : name;
}
