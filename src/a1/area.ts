/** Rectangles of cells and their A1 addresses. */
import { columnIndex, columnLetters } from "./columns";

/** Rows and columns from 0, ends included. */
export type Area = Readonly<{ top: number; left: number; bottom: number; right: number }>;

/** The size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** The area of an address such as "B4:K9" or "$B$4"; undefined for any other text. */
export function areaIn(text: string): Area | undefined {
  const [, left, top, right = left, bottom = top] = ADDRESS.exec(text) ?? [];
  if (left === undefined || top === undefined) return undefined;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right ?? left),
  };
}

/** The area of an address. Throws on any other text. */
export function areaOf(address: string): Area {
  const area = areaIn(address);
  if (area === undefined) throw new Error(`${address} is not the address of a range`);
  return area;
}

/** The address of one cell, row and column from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B4:K9", or "B4" for one cell. */
export const addressOf = (area: Area): string => between(area, cellAddress);

/** "$B$4:$K$9", or "$B$4" for one cell. */
export const absolute = (area: Area): string => between(area, (row, column) => `$${columnLetters(column)}$${row + 1}`);

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

type Corner = (row: number, column: number) => string;

function between({ top, left, bottom, right }: Area, corner: Corner): string {
  const first = corner(top, left);
  const last = corner(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

type RangeIndexes = Readonly<{ rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }>;

/** The area of an Excel range whose indexes and counts are loaded. */
export const areaOfRange = ({ rowIndex, columnIndex: left, rowCount, columnCount }: RangeIndexes): Area => ({
  top: rowIndex,
  left,
  bottom: rowIndex + rowCount - 1,
  right: left + columnCount - 1,
});
