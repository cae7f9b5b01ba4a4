import { type Rows, rowsIn } from "../model/modelLayout";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { quoteSheet } from "../../a1/sheetReference";

/** Position of every part of a cash flow sheet, and the model sheet it depends on. */
export type CashLayout = Readonly<{
  model: ModelLayoutRows;
  /** The sheet name as written before a "!". */
  modelSheet: string;
  figures: Rows;
  checks: Rows;
  terms: Rows;
  /** Month 0 is first. */
  months: Rows;
  deployments: Rows;
  /** Columns of ./bySegment: segments that the sheet counts. */
  segments: number;
}>;

const BAND = 2;
const GAP = 1;
const FIGURES = 12;
const CHECKS = 11;
const TERMS = 13;
/** Room for a longer horizon than the current one. */
const MONTHS = { least: 60, most: 360, room: 1.2, step: 12 } as const;

export function cashLayout(model: ModelLayoutRows, modelSheetName: string, horizon: number): CashLayout {
  let row = 4;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  return {
    model,
    modelSheet: quoteSheet(modelSheetName),
    figures: next(FIGURES),
    checks: next(CHECKS),
    terms: next(TERMS),
    months: next(monthRows(horizon) + 1),
    deployments: next(rowsIn(model.deploymentTable)),
    segments: segmentColumns(rowsIn(model.segments), monthRows(horizon)),
  };
}

/** Room for segments added later, as long as Excel can write the sheet in one request. */
const SEGMENTS = { room: 4, most: 60, cells: 15_000 } as const;
const segmentColumns = (rows: number, months: number): number =>
  Math.min(rows + SEGMENTS.room, SEGMENTS.most, Math.floor(SEGMENTS.cells / months));

function monthRows(horizon: number): number {
  const wanted = Math.ceil((horizon * MONTHS.room) / MONTHS.step) * MONTHS.step;
  return Math.min(MONTHS.most, Math.max(MONTHS.least, wanted));
}
