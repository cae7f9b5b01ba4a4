/**
 * A generated sheet as data: what stands where, how it looks, what it is called. The Office.js writer and the .xlsx
 * writer both read this and nothing else. Addresses are A1 without sheet name. Formulas start with "=" and are en-US;
 * text that starts with = + - @, tab or return is written as text by the writer.
 */

export type Formula = Readonly<{ formula: string }>;
export type CellValue = string | number | boolean | Formula | null;

/** One array of cells; its top left cell stands at `at`. */
export type Block = Readonly<{ at: string; cells: readonly (readonly CellValue[])[] }>;

export type StyleName =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "label"
  | "unit"
  | "note"
  | "input"
  | "keyInput"
  | "spare"
  | "endRow"
  | "result"
  | "answer"
  | "balance"
  | "working"
  | "check"
  | "master"
  | "group"
  | "differs"
  | "headline"
  | "figure"
  | "caption"
  | "prose";

export type NumberFormatName =
  | "general"
  | "plain"
  | "money"
  | "moneyCents"
  | "quantity"
  | "count"
  | "percent"
  | "multiple"
  | "text"
  | "working"
  | "scientific"
  | "countToEnd"
  | "correlation";

export type Format = Readonly<{
  range: string;
  style?: StyleName;
  numberFormat?: NumberFormatName;
  align?: "left" | "center" | "right";
  wrap?: boolean;
}>;

/** A workbook name for a range of this sheet. */
export type NameSpec = Readonly<{ name: string; range: string; comment: string }>;
export type TableSpec = Readonly<{ name: string; range: string }>;

export type ChartSeries = Readonly<{
  name: string;
  x: string;
  y: string;
  role: "cost" | "price" | "mark" | "margin";
  /** Which of several lines of a kind it is, from 0: each has a color and a dash of its own. */
  line?: number;
  /** A color of its own, "#0F6C6C", in place of that of its kind. */
  color?: string;
  dashed?: boolean;
  /** The second mark of a chart looks different from the first. */
  second?: boolean;
  /** Where the name stands beside the point; absent it is in the legend only. */
  named?: "above" | "below";
}>;
/** General shows the decimals that there are. */
export type AxisFormat = "amounts" | "percent" | "general";

export type ChartSpec = Readonly<{
  name: string;
  title: string;
  /** Horizontal bars, the first on top, the series of one name on one line; absent it is lines. */
  kind?: "bars";
  /** Scatter with straight lines; a series of role "mark" is one point without a line. Of bars `x` are their names. */
  series: readonly ChartSeries[];
  xTitle: string;
  yTitle: string;
  /**
   * Where the horizontal axis ends, if what is drawn stands still; absent it ends where the spreadsheet finds it round.
   */
  xTo?: number;
  /** Amounts where it is absent. */
  yFormat?: AxisFormat;
  /** From one label of the vertical axis to the next; absent the spreadsheet finds one. */
  yStep?: number;
  /** Top left and bottom right cell. */
  from: string;
  to: string;
}>;

/** Fit to this many pages wide, and as many tall as it takes or this many. */
export type PrintSpec = Readonly<{
  landscape: boolean;
  pagesWide: number;
  pagesTall?: number;
  area: string;
  /** Rows on top of each page behind the one that they stand on. */
  titles?: Readonly<{ first: number; last: number }>;
  /** Rows with which a page begins. */
  breaks?: readonly number[];
}>;

export type SheetSpec = Readonly<{
  name: string;
  blocks: readonly Block[];
  formats: readonly Format[];
  names: readonly NameSpec[];
  tables: readonly TableSpec[];
  charts: readonly ChartSpec[];
  /** Areas that are one cell: long text only, never figures. */
  merges: readonly string[];
  /** Column letter to width in characters. */
  columnWidths: Readonly<Record<string, number>>;
  rowHeights?: Readonly<Record<number, number>>;
  freezeRows: number;
  showGridlines: boolean;
  tabColor: string;
  print: PrintSpec;
}>;
