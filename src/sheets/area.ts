/** A1 addresses as rows and columns from 0, ends included. */
import { sheetReference } from "./sheetReference";

export type Area = Readonly<{ top: number; left: number; bottom: number; right: number }>;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** "B4:K9", "$B$4" */
export function areaOf(address: string): Area {
  const [, left, top, right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  if (left === undefined || top === undefined) throw new Error(`${address} is not the address of a range`);
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right ?? left),
  };
}

/** "A" is 0. */
export const columnIndex = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 0 is "A". */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (index % 26));
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "$B$4:$K$9" */
export function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "'Factory inspection'!$B$4:$K$9" */
export const onSheet = (sheetName: string, area: Area): string => `${sheetReference(sheetName)}!${absolute(area)}`;
