/** Reads the spec of a sheet for tests. */
import { areaOf, cellAddress } from "../../src/a1/area";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import type { Rows } from "../../src/sheets/model/modelLayout";

const isFormula = (cell: CellValue): cell is { formula: string } => typeof cell === "object" && cell !== null;

export const formulasOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))));

/** Functions in use that are not in `known`, a list separated by blanks; ROLLOUT functions are ignored. */
export function foreignFunctions(spec: SheetSpec, known: string): readonly string[] {
  const plain = formulasOf(spec).map((text) => text.replaceAll(/"[^"]*"|'[^']*'/g, ""));
  const used = plain.flatMap((text) => [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name));
  return [...new Set(used)].filter((name) => !name.startsWith("ROLLOUT.") && !known.split(" ").includes(name));
}

/**
 * The formulas of each row of a block with relative addresses. There is one shape if all rows have the same formulas.
 */
export function shapesOf(spec: SheetSpec, rows: Rows, at: string): ReadonlySet<string> {
  const block = spec.blocks.find((one) => one.at === at);
  if (block === undefined) throw new Error(`no block at ${at}`);
  const relative = (text: string, row: number): string =>
    text.replaceAll(/(?<=[A-Z])(\d+)/g, (digits) => `[${Number(digits) - row}]`);
  const shape = (cell: CellValue, row: number): string =>
    relative(isFormula(cell) ? cell.formula : JSON.stringify(cell), row);
  return new Set(
    block.cells.slice(1).map((row, index) => row.map((cell) => shape(cell, rows.first + index)).join("|")),
  );
}

/** Every cell covered by a block, once for each block. */
export function cellsOf({ blocks }: SheetSpec): readonly string[] {
  return blocks.flatMap(({ at, cells }) => {
    const { top, left } = areaOf(at);
    return cells.flatMap((row, i) => row.map((_, j) => cellAddress(top + i, left + j)));
  });
}
