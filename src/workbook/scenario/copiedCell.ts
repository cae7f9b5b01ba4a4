import { cellError } from "../../plan/cells/cellError";
import type { CellValue } from "../../sheets/SheetSpec";
import type { TypedCell } from "./blockCells";
import { type CopyOfSheet, adaptFormula } from "./adaptFormula";

export type CopiedCells = Readonly<{
  copy: CopyOfSheet;
  /** Addresses of formulas that were copied as values; filled while cells are copied. */
  becameValues: string[];
}>;

/** A formula if it can be copied, otherwise its value; any other content unchanged. */
export function copiedCell(cell: TypedCell | undefined, { copy, becameValues }: CopiedCells): CellValue {
  if (cell === undefined) return null;
  const { content, value, address } = cell;
  if (!isFormula(cell)) return literal(content);
  const formula = adaptFormula(String(content), copy);
  if (formula !== undefined) return { formula: formula };
  becameValues.push(address);
  return literal(value);
}

/** Excel returns a text that begins with "=" as that text. */
export const isFormula = ({ content, value }: TypedCell): boolean =>
  typeof content === "string" && content.startsWith("=") && content.length > 1 && content !== value;

function literal(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  // Written without escaping it is an error again; escaped it would only be a text.
  return cellError(value) === undefined ? value : { formula: value };
}
