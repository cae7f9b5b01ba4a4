/**
 * Finds formulas without a value in the file, or with another value than LibreOffice calculates, and charts without the
 * points of their cells.
 */
import { areaOf, cellAddress } from "../../src/a1/area";
import type { OpenedWorkbook, StoredCell } from "../support/openedWorkbook";
import { attribute, elements } from "../support/xml";
import { plain, QUOTED } from "./limits";

/** Relative to the value: the programs add up powers and logarithms in another order. */
const NEAR = 1e-9;
/** Relative to the largest number of the row: the difference of two equal figures is only a rounding error. */
const LEFT_OVER = 0.1;

export type StoredComparison = Readonly<{ formulas: number; largest: number; faults: readonly string[] }>;

export function storedFaults(ours: OpenedWorkbook, recalculated: OpenedWorkbook): StoredComparison {
  const faults: string[] = [];
  let [formulas, farthest] = [0, 0];
  for (const [index, name] of sheetsOf(ours).entries()) {
    const largest = largestOfRows(ours.cells(index + 1));
    for (const [address, cell] of ours.cells(index + 1)) {
      if (cell.formula === undefined) continue;
      const beside = largest.get(rowOf(address)) ?? 0;
      formulas += 1;
      const theirs = recalculated.cells(index + 1).get(address)?.value ?? "";
      const apart = difference(asSpelled(cell, cell.value), asSpelled(cell, theirs), beside);
      if (apart <= NEAR) farthest = Math.max(farthest, apart);
      else
        faults.push(
          `${name} ${address}: ${String(cell.value)}, calculated ${String(theirs)}: ${cell.formula.slice(0, 120)}`,
        );
    }
  }
  return { formulas, largest: farthest, faults };
}

/**
 * FORMULATEXT depends on the spreadsheet: one puts quotes around every sheet name, another only around names that need
 * them.
 */
const asSpelled = ({ formula = "" }: StoredCell, value: StoredCell["value"]): StoredCell["value"] =>
  typeof value === "string" && formula.includes("FORMULATEXT(") ? value.replace(/^'(.*)'$/s, "$1") : value;

/** Relative difference; Infinity if one value is not a number, or if no value is stored. */
function difference(value: StoredCell["value"], theirs: StoredCell["value"], beside: number): number {
  if (value === null) return Infinity;
  if (value === theirs) return 0;
  if (typeof value !== "number" || typeof theirs !== "number") return Infinity;
  return Math.abs(value - theirs) / Math.max(Math.abs(value), Math.abs(theirs), LEFT_OVER * beside);
}

const REFERENCE = /<c:numRef><c:f>([^<]*)<\/c:f>(.*?)<\/c:numRef>/gs;

export function chartFaults(book: OpenedWorkbook): Readonly<{ references: number; faults: readonly string[] }> {
  const sheets = sheetsOf(book);
  const faults: string[] = [];
  let references = 0;
  for (const [path, xml] of book.parts) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue;
    for (const [, formula = "", cache = ""] of xml.matchAll(REFERENCE)) {
      references += 1;
      const [, sheet = "", range = ""] = QUOTED.exec(plain(formula)) ?? [];
      const cells = book.cells(sheets.indexOf(sheet.replaceAll("''", "'")) + 1);
      const { top, left, bottom, right } = areaOf(range);
      const wanted: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const value = cells.get(cellAddress(row, column))?.value;
          if (typeof value === "number") wanted.push(`${row - top + column - left} ${value}`);
        }
      const stored = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(
        ([, at, value]) => `${at ?? ""} ${Number(value)}`,
      );
      const count = /<c:ptCount val="(\d+)"/.exec(cache)?.[1];
      if (
        wanted.length === 0 ||
        wanted.join() !== stored.join() ||
        Number(count) !== (bottom - top + 1) * (right - left + 1)
      )
        faults.push(`${path} ${formula}: ${stored.length} of ${wanted.length} points`);
    }
  }
  return { references, faults };
}

const sheetsOf = (book: OpenedWorkbook): readonly string[] =>
  elements(book.part("xl/workbook.xml"), "sheet").map((one) => attribute(one, "name"));

const rowOf = (address: string): string => address.replace(/^[A-Z]+/, "");

/** The largest number of each row. */
function largestOfRows(cells: ReadonlyMap<string, StoredCell>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [address, { value }] of cells)
    if (typeof value === "number") found.set(rowOf(address), Math.max(found.get(rowOf(address)) ?? 0, Math.abs(value)));
  return found;
}
