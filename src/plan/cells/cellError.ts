import type { Cell } from "./Cell";
import { CELL_ERRORS, type CellErrorCode } from "./CellErrorCode";

/** The error value in a cell: hosts hand it over as its text or as an object that holds it. Errors newer than the seven count as #VALUE!. */
export function cellError(cell: Cell): CellErrorCode | undefined {
  const text = errorText(cell);
  if (text === undefined || !/^#[A-Z/0]+[!?]?$/.test(text)) return undefined;
  const known = CELL_ERRORS.find((code) => code === text);
  return known ?? (/[!?]$/.test(text) ? "#VALUE!" : undefined);
}

function errorText(cell: Cell): string | undefined {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell !== "object" || cell === null) return undefined;
  const held: unknown = "basicValue" in cell ? cell.basicValue : "code" in cell ? cell.code : undefined;
  return typeof held === "string" ? held : undefined;
}
