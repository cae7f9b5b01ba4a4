/**
 * Addresses as Excel gives and takes them: in lower case too, from either corner, and with a sheet name that is quoted
 * only where it must be. Areas are not those of src/a1, because Office and the grid count rows and columns from a first
 * cell and know no last one.
 */
import { absolute, addressOf, areaIn, type Area, MAX_COLUMNS, MAX_ROWS, overlap as doOverlap } from "../../a1/area";
import { quoteSheet, unquoteSheet } from "../../a1/sheetReference";
import { invalidArgument } from "./HostError";

/** Rows and columns from 0, and how many of them. */
export type CountedArea = Readonly<{ row: number; column: number; rows: number; columns: number }>;

export const counted = ({ top, left, bottom, right }: Area): CountedArea => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

const uncounted = ({ row, column, rows, columns }: CountedArea): Area => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export const areaText = (area: CountedArea, fixed = false): string => (fixed ? absolute : addressOf)(uncounted(area));

export const sheetText = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : quoteSheet(name);

export function parseArea(text: string): CountedArea {
  const found = areaIn(text.replace(/^.*!/, "").toUpperCase());
  if (found === undefined) throw invalidArgument(`"${text}" is not the address of a range.`);
  const { top, left, bottom, right } = found;
  return checkedArea(
    counted({
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    }),
  );
}

export function checkedArea(area: CountedArea): CountedArea {
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
export function parseReference(text: string): Readonly<{ sheet: string; area: CountedArea }> | undefined {
  const [, qualifier, address = ""] = /^=?('(?:[^']|'')+'|[^'!]+)!([^!]+)$/.exec(text) ?? [];
  if (qualifier === undefined || areaIn(address.toUpperCase()) === undefined) return undefined;
  return { sheet: unquoteSheet(qualifier), area: parseArea(address) };
}

export const overlap = (a: CountedArea, b: CountedArea): boolean => doOverlap(uncounted(a), uncounted(b));
