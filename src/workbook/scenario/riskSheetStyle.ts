/**
 * The original style of a sheet of uncertain inputs or of a simulation, derived from its cells; undefined if the user
 * has rearranged the sheet.
 */
import { MEASURES } from "../../engine/risk/trial/trialMeasure";
import { type LanguageCode, LANGUAGES } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import type { PartStyle } from "../../sheets/model/SheetPart";
import type { Rows } from "../../sheets/model/modelLayout";
import { rangesLook, rangesRows } from "../../sheets/risk/rangesSheet";
import { BELOW_BINS, FIRST_BAND, riskLayout, RUN_ROWS } from "../../sheets/risk/riskLayout";
import { riskLook } from "../../sheets/risk/riskLook";
import type { Page } from "../../sheets/risk/riskPage";
import type { RiskShape } from "../../sheets/risk/riskShape";
import { type Area } from "../../a1/area";
import { columnIndex } from "../../a1/columns";
import { cellText } from "../model/cellText";
import { cellAt } from "./blockCells";
import type { RiskSheetCells } from "./riskSheetCells";

export type RiskSheetStyle = Required<PartStyle> & Page;

export function riskSheetStyle(sheet: RiskSheetCells): RiskSheetStyle | undefined {
  const { block, correlations } = sheet;
  const ranges = rangesRows(linesIn(block.area), linesIn(correlations?.area));
  if (isAt(block.area, ranges.rows) && isAt(correlations?.area, ranges.correlationRows)) return rangesLook(ranges);
  const [shape, language] = [readShape(sheet), languageOn(sheet)];
  if (shape === undefined || language === undefined) return undefined;
  const layout = riskLayout(shape);
  if (!isAt(block.area, layout.inputs) || !isAt(correlations?.area, layout.correlations)) return undefined;
  return riskLook(shape, sheetMessages(language));
}

/** Number of lines below the header. */
const linesIn = (area: Area | undefined): number => (area === undefined ? 0 : area.bottom - area.top);

const isAt = (area: Area | undefined, rows: Rows | undefined): boolean =>
  area === undefined || rows === undefined
    ? area === rows
    : area.top === rows.header - 1 && area.bottom === rows.last - 1 && area.left === FIRST;

const [FIRST, SECOND, MARKS] = [columnIndex("B"), columnIndex("C"), columnIndex("AF")];

/** The parts are one below the other, with a blank row between two. A part without lines is missing. */
function readShape({ grid, correlations: area }: RiskSheetCells): RiskShape | undefined {
  // Rows as the sheet counts them, from 1.
  const text = (row: number, column: number): string => {
    const found = cellAt(grid, row - 1, column)?.value;
    return cellText(found);
  };
  const filled = (row: number): boolean => text(row, FIRST) !== "";
  let row = FIRST_BAND;
  const next = (): number => {
    const header = row + 2;
    let last = header;
    while (filled(last + 1)) last += 1;
    row = last + 2;
    return last - header;
  };
  const run = next();
  const [figures, inputs] = [next(), next()];
  const correlations = area === undefined ? 0 : next();
  const bars = next();
  const binsHeader = row + 2;
  const bins = next() - BELOW_BINS;
  const curve = filled(row) ? next() : 0;
  const ends = row - 2 === lastFilled(grid);
  const runFormula = text(FIRST_BAND + 2 + RUN_ROWS, SECOND);
  const measure = MEASURES.find((one) => runFormula.includes(`"${one}"`));
  if (run !== RUN_ROWS || bins < 0 || measure === undefined || !ends) return undefined;
  const marks: number[] = [];
  for (let at = binsHeader + 1; text(at, MARKS) !== ""; at += 1) marks.push(Number(text(at, MARKS).slice(1)));
  return { measure, figures, inputs, correlations, bars, bins, curve, marks };
}

function lastFilled(grid: RiskSheetCells["grid"]): number {
  const rows = grid.formulas.length;
  const used = Array.from({ length: rows }, (_, index) => grid.top + index);
  return (used.findLast((row) => cellAt(grid, row, FIRST) !== undefined) ?? 0) + 1;
}

/** The language of the heading of its first part. */
function languageOn({ grid }: RiskSheetCells): LanguageCode | undefined {
  const heading = cellAt(grid, FIRST_BAND - 1, FIRST)?.value;
  return LANGUAGES.find((language) => heading === sheetMessages(language).risk.theRun);
}
