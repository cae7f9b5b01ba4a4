import type { BlockRows } from "./blockRows";
import { cellText } from "../model/cellText";
import { columnOf } from "./columnOf";

/** The name in a row's own cell, or its row number if it has no name. The header is row 1, as in issues. */
export function rowName(rows: BlockRows, row: number, header: "Driver" | "Segment"): string {
  const name = cellText(rows[row]?.[columnOf(rows, header)]).replace(/^'/, "").trim();
  return name === "" ? String(row + 1) : name;
}
