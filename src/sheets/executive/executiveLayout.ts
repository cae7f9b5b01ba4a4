import { type Rows, rowsIn } from "../model/modelLayout";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { quoteSheet } from "../../a1/sheetReference";

/** The model of a page, and its cash flow sheet if it has one. */
export type ExecutiveSubject = Readonly<{
  modelSheetName: string;
  model: ModelLayoutRows;
  /** The currency, if the model states one. */
  currency?: string;
  /** Client profiles: the row with their names on the model sheet, and the reference to each that functions take. */
  profiles?: Readonly<{ header: number; names: readonly string[] }>;
  cash?: Readonly<{
    sheetName: string;
    /** Month 0 first. */ months: Rows;
    /** Whether its months have the columns of optional inputs. */ isLong?: boolean;
  }>;
}>;

/** The page, and below it its data: figures, checks, chart data. */
export type ExecutiveLayout = ExecutiveSubject &
  Readonly<{
    modelSheet: string;
    deciders: Rows;
    source: number;
    figures: Rows;
    /** Undefined without a risk sheet. */
    probabilities: Rows | undefined;
    checks: Rows;
    ceilings: Rows;
    deploymentTable: Rows;
    /** Net revenue of each client at its begin and its end, so that it is drawn in steps. */
    steps: Rows;
    marks: Rows;
    months: Rows;
  }>;

/** Rows of the page, above the assumptions. */
export const PAGE = {
  title: 1,
  subtitle: 2,
  headline: 4,
  reasons: 5,
  captions: 7,
  values: 8,
  notes: 9,
  /** Probabilities, where a risk sheet stands. */
  chances: 10,
  charts: 12,
} as const;
export const CHART_ROWS = 12;
/** Columns B to M. */
export const PAGE_COLUMNS = { first: "B", middle: "G", right: "H", last: "M" } as const;
/** First and last column of the four figures. */
export const CARDS = [
  ["B", "D"],
  ["E", "G"],
  ["H", "J"],
  ["K", "M"],
] as const;
export const MAX_DECIDERS = 5;
export const FIGURE_ROWS = 20;
/** Clients and two points of time, of which a page without a cash flow sheet marks the first and two others. */
export const MARK_ROWS = 3;
const BAND = 2;
const GAP = 1;

/** `probabilities`: their number. */
export function executiveLayout(subject: ExecutiveSubject, deciders: number, probabilities = 0): ExecutiveLayout {
  let row: number = PAGE.charts + CHART_ROWS + GAP;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  const page = next(Math.max(1, deciders));
  const source = row;
  // The page ends here; rows below are not printed.
  row = source + 3;
  return {
    ...subject,
    modelSheet: quoteSheet(subject.modelSheetName),
    deciders: page,
    source,
    figures: next(FIGURE_ROWS),
    probabilities: probabilities === 0 ? undefined : next(probabilities),
    checks: next(subject.cash === undefined ? 4 : 7),
    ceilings: next(Math.max(1, subject.profiles?.names.length ?? 0)),
    deploymentTable: next(rowsIn(subject.model.deploymentTable)),
    steps: next(2 * rowsIn(subject.model.deploymentTable)),
    marks: next(MARK_ROWS),
    months: next(subject.cash === undefined ? 1 : rowsIn(subject.cash.months)),
  };
}
