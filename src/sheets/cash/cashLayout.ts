import { type Rows, rowsIn } from "../model/modelLayout";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { hasOptions } from "../../plan/templates/planOptions";
import { quoteSheet } from "../../a1/sheetReference";
import { type MonthColumns, monthColumns } from "./monthColumns";

/** Position of every part of a cash flow sheet, and the model sheet it depends on. */
export type CashLayout = Readonly<{
  model: ModelLayoutRows;
  columns: MonthColumns;
  /** The sheet name as written before a "!". */
  modelSheet: string;
  figures: Rows;
  checks: Rows;
  terms: Rows;
  /** By fiscal year and quarter, only where the plan has optional inputs. The last row has the totals. */
  periods: Readonly<{ year: Rows; quarter: Rows }> | undefined;
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
/** Further rows where the plan has optional inputs. */
const MORE = { figures: 5, checks: 3, terms: 11 } as const;
/** Room for a longer horizon than the current one. */
const MONTHS = { least: 60, most: 360, room: 1.2, step: 12 } as const;

export function cashLayout(model: ModelLayoutRows, modelSheetName: string, horizon: number): CashLayout {
  const isLong = hasOptions(model.options);
  const more = isLong ? MORE : { figures: 0, checks: 0, terms: 0 };
  let row = 4;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  const count = monthRows(horizon);
  return {
    model,
    columns: monthColumns(isLong),
    modelSheet: quoteSheet(modelSheetName),
    figures: next(FIGURES + more.figures),
    checks: next(CHECKS + more.checks),
    terms: next(TERMS + more.terms),
    periods: isLong ? { year: next(periodRows(count, 12)), quarter: next(periodRows(count, 3)) } : undefined,
    months: next(monthRows(horizon) + 1),
    deployments: next(rowsIn(model.deploymentTable)),
    segments: segmentColumns(rowsIn(model.segments), monthRows(horizon)),
  };
}

/** The start may cut the first period. The last row has the totals. */
const periodRows = (months: number, length: number): number => Math.ceil(months / length) + 2;

/** Room for segments added later, as long as Excel can write the sheet in one request. */
const SEGMENTS = { room: 4, most: 60, cells: 15_000 } as const;
const segmentColumns = (rows: number, months: number): number =>
  Math.min(rows + SEGMENTS.room, SEGMENTS.most, Math.floor(SEGMENTS.cells / months));

function monthRows(horizon: number): number {
  const wanted = Math.ceil((horizon * MONTHS.room) / MONTHS.step) * MONTHS.step;
  return Math.min(MONTHS.most, Math.max(MONTHS.least, wanted));
}
