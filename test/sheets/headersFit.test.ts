/**
 * The header of each printed column fits into its cell, or into empty cells beside it, in every language. A letter is
 * taken for as wide as a digit, which is the unit of column widths, and a Chinese character for two.
 */
import { areaOf, cellAddress, overlap } from "../../src/a1/area";
import { columnLetters } from "../../src/a1/columns";
import { LANGUAGES } from "../../src/i18n/languages";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { planTemplate } from "./planTemplate";
import { sheetsIn } from "./sheetsIn";

/** Letters are narrower than digits on average. */
const TOLERANCE = 1.15;
const DEFAULT_WIDTH = 8.43;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/.test(character) ? 2 : 1), 0);

type Header = Readonly<{ at: string; text: string; width: number; room: number }>;

function tooWide(sheet: SheetSpec): readonly Header[] {
  const cells = new Map<string, CellValue>();
  for (const { at, cells: rows } of sheet.blocks) {
    const { top, left } = areaOf(at);
    rows.forEach((row, i) => row.forEach((cell, j) => cells.set(cellAddress(top + i, left + j), cell)));
  }
  const isIn = (range: string, address: string): boolean => overlap(areaOf(range), areaOf(address));
  const has = (address: string, test: (format: SheetSpec["formats"][number]) => boolean): boolean =>
    sheet.formats.some((format) => test(format) && isIn(format.range, address));
  const columnWidth = (column: number): number => sheet.columnWidths[columnLetters(column)] ?? DEFAULT_WIDTH;
  const isEmpty = (row: number, column: number): boolean =>
    [undefined, null, ""].includes(cells.get(cellAddress(row, column)) as never);
  return [...cells].flatMap(([at, text]) => {
    if (typeof text !== "string" || text === "" || sheet.merges.some((range) => isIn(range, at))) return [];
    if (
      !isIn(sheet.print.area, at) ||
      !has(at, ({ style }) => style === "header") ||
      has(at, ({ wrap }) => wrap === true)
    )
      return [];
    const { top, left } = areaOf(at);
    const step = has(at, ({ align }) => align === "right") ? -1 : 1;
    let room = columnWidth(left);
    for (let column = left + step; column >= 0 && column <= left + 6 && isEmpty(top, column); column += step)
      room += columnWidth(column);
    const width = widthOf(text);
    return width > room * TOLERANCE ? [{ at, text, width, room }] : [];
  });
}

test.each(LANGUAGES)("headers fit in %s", async (language) => {
  const sheets = (await templatesIn(language)).flatMap((template) => sheetsIn(template, language));
  const found = sheets.flatMap((sheet) => tooWide(sheet).map((header) => ({ sheet: sheet.name, ...header })));
  expect(found).toEqual([]);
});

test.each(LANGUAGES)("headers of sheets with optional inputs fit in %s", (language) => {
  const plan = PLANS_WITH_INPUTS.get("everything");
  const sheets = plan === undefined ? [] : sheetsIn(planTemplate(plan), language);
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap((sheet) => tooWide(sheet).map((header) => ({ sheet: sheet.name, ...header })))).toEqual([]);
});
