import { cellError } from "../../plan/cells/cellError";
import type { CellValue } from "../../sheets/SheetSpec";
import type { TypedCell } from "./blockCells";
import { type CopyOfSheet, adaptFormula } from "./adaptFormula";

export type CopiedCells = Readonly<{
  copy: CopyOfSheet;
  /** Addresses of formulas of which only the value came over; filled while cells are copied. */
  becameValues: string[];
}>;

/** A formula where it can stand on the copy, else its value; anything else as it was typed. */
export function copiedCell(cell: TypedCell | undefined, { copy, becameValues }: CopiedCells): CellValue {
  if (cell === undefined) return null;
  const { content, value, address } = cell;
  if (!isFormula(cell)) return literal(content);
  const kept = adaptFormula(String(content), copy);
  if (kept !== undefined) return { formula: kept };
  becameValues.push(address);
  return literal(value);
}

/** A text that begins with "=" is handed out as itself. */
export const isFormula = ({ content, value }: TypedCell): boolean =>
  typeof content === "string" && content.startsWith("=") && content.length > 1 && content !== value;

function literal(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  // Written plainly it is the error again; as text it would only look like one.
  return cellError(value) === undefined ? value : { formula: value };
}
