/** A1 addresses; internal coordinates are zero-based. */
import { MAX_COLUMNS, MAX_ROWS } from "../../a1/area";
import { columnIndex, columnLetters } from "../../a1/columns";
import { quoteSheet } from "../../a1/sheetReference";
import { invalidArgument } from "./HostError";

export type Area = Readonly<{ row: number; column: number; rows: number; columns: number }>;

export function areaText({ row, column, rows, columns }: Area, fixed = false): string {
  const mark = fixed ? "$" : "";
  const cell = (r: number, c: number): string => `${mark}${columnLetters(c)}${mark}${r + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

export const sheetText = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : quoteSheet(name);

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function parseArea(text: string): Area {
  const [from, to = from, ...more] = text.replace(/^.*!/, "").split(":");
  const [first, last] = [from, to].map((part) => CELL.exec(part ?? ""));
  if (first === null || first === undefined || last === null || last === undefined || more.length > 0)
    throw invalidArgument(`"${text}" is not the address of a range.`);
  const [r1, r2] = [Number(first[2]) - 1, Number(last[2]) - 1];
  const [c1, c2] = [columnIndex(first[1] ?? ""), columnIndex(last[1] ?? "")];
  const area = {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
  return checkedArea(area);
}

export function checkedArea(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument("The range lies outside of the sheet.");
  return area;
}

/** Splits "'Sheet one'!$A$1:$B$2" or "=Sheet1!A1" into sheet and address. */
export function parseReference(text: string): Readonly<{ sheet: string; area: Area }> | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(text);
  if (match === null) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area: parseArea(match[3] ?? "") };
}

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
