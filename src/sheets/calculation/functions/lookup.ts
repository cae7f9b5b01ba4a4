import { areaGiven, given, listGiven, numberGiven, scalarGiven } from "../arguments";
import type { Call, SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { compare } from "../operators";
import { textPattern } from "../textPattern";
import { Reference } from "../Sheet";
import type { Scalar } from "../Scalar";
import { Grid, gridOf, itemsOf, type Value } from "../Value";

const NOT_FOUND = new CellError("#N/A");

/**
 * Position of the last item of a sorted list that is at most the wanted value, among items of the same type; -1 if
 * there is none.
 */
function lastUpTo(items: readonly Scalar[], wanted: Exclude<Scalar, CellError>): number {
  let found = -1;
  for (const [at, item] of items.entries())
    if (typeof item === typeof wanted && item !== null && !(item instanceof CellError) && compare(item, wanted) <= 0)
      found = at;
  return found;
}

function firstEqual(items: readonly Scalar[], wanted: Exclude<Scalar, CellError>): number {
  if (typeof wanted !== "string")
    return items.findIndex(
      (item) => typeof item === typeof wanted && !(item instanceof CellError) && compare(item, wanted) === 0,
    );
  const pattern = textPattern(wanted);
  return items.findIndex((item) => typeof item === "string" && pattern.test(item));
}

const match: SheetFunction = (call) => {
  const wanted = scalarGiven(call, 0);
  const list = listGiven(call, 1);
  const kind = numberGiven(call, 2, 1);
  if (wanted instanceof CellError) return wanted;
  if (kind instanceof CellError) return kind;
  if (kind < 0) throw new RangeError("MATCH in a falling order");
  if (list.height > 1 && list.width > 1) return NOT_FOUND;
  const found = kind === 0 ? firstEqual(itemsOf(list), wanted ?? 0) : lastUpTo(itemsOf(list), wanted ?? 0);
  return found < 0 ? NOT_FOUND : found + 1;
};

const lookup: SheetFunction = (call) => {
  const wanted = scalarGiven(call, 0);
  if (wanted instanceof CellError) return wanted;
  const list = itemsOf(listGiven(call, 1));
  const results = call.count > 2 ? itemsOf(listGiven(call, 2)) : list;
  if (results.length !== list.length) throw new RangeError("LOOKUP over lists of different lengths");
  const found = lastUpTo(list, wanted ?? 0);
  return found < 0 ? NOT_FOUND : (results[found] ?? null);
};

/** A cell, row or column of a range, as a reference; 0 selects all rows or columns. */
const index: SheetFunction = (call) => {
  const list = listGiven(call, 0);
  const first = numberGiven(call, 1, 0);
  const second = call.count > 2 ? numberGiven(call, 2, 0) : undefined;
  if (first instanceof CellError) return first;
  if (second instanceof CellError) return second;
  // In a single row, the one number counts columns.
  const [row, column] =
    second === undefined && list.height === 1 ? [1, first] : [first, second ?? (list.width === 1 ? 1 : 0)];
  return partOf(list, Math.trunc(row), Math.trunc(column));
};

function partOf(list: Reference | Grid, row: number, column: number): Value {
  if (row < 0 || column < 0) return new CellError("#VALUE!");
  if (row > list.height || column > list.width) return new CellError("#REF!");
  const rows = row === 0 ? [0, list.height - 1] : [row - 1, row - 1];
  const columns = column === 0 ? [0, list.width - 1] : [column - 1, column - 1];
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  if (list instanceof Reference)
    return new Reference(list.sheet, list.top + top, list.left + left, list.top + bottom, list.left + right);
  const items = gridOf(list).items.filter((_, at) => {
    const [itsRow, itsColumn] = [Math.floor(at / list.width), at % list.width];
    return itsRow >= top && itsRow <= bottom && itsColumn >= left && itsColumn <= right;
  });
  return new Grid(bottom - top + 1, right - left + 1, items);
}

/** The row or column in which a reference begins, or that of the formula; an array of numbers within SUMPRODUCT. */
const numbering =
  (of: (area: Reference) => readonly [from: number, height: number, width: number], own: (call: Call) => number) =>
  (call: Call): Value => {
    if (call.count === 0) return own(call) + 1;
    const value = given(call, 0);
    if (value instanceof CellError) return value;
    if (!(value instanceof Reference)) throw new RangeError("a reference belongs here");
    const [from, height, width] = of(value);
    if (!call.eachItem) return from + 1;
    return new Grid(
      height,
      width,
      Array.from({ length: height * width }, (_, at) => from + 1 + at),
    );
  };

const rows: SheetFunction = (call) => {
  const value = given(call, 0);
  return value instanceof CellError ? value : listGiven(call, 0).height;
};

const formulaText: SheetFunction = (call) => {
  const { sheet, top, left } = areaGiven(call, 0);
  return sheet.formulaAt(top, left)?.text ?? NOT_FOUND;
};

export const LOOKUP: Readonly<Record<string, SheetFunction>> = {
  FORMULATEXT: formulaText,
  INDEX: index,
  LOOKUP: lookup,
  MATCH: match,
  ROW: numbering(
    ({ top, height }) => [top, height, 1],
    ({ cell }) => cell.row,
  ),
  ROWS: rows,
};
