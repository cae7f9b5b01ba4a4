/**
 * A generated sheet as data: its contents, its formats and its names. The Office.js writer and the .xlsx writer read
 * only this. Addresses are A1 without a sheet name. Formulas start with "=" and are en-US. The writer writes text that
 * starts with = + - @, tab or return as text.
 */

export type Formula = Readonly<{ formula: string }>;
export type CellValue = string | number | boolean | Formula | null;

/** One array of cells; `at` is its top left cell. */
export type CellBlock = Readonly<{ at: string; cells: readonly (readonly CellValue[])[] }>;

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
  | "date"
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
  /** A wrapped text is in the middle of its cell, not at the top. */
  middle?: boolean;
}>;

/** A workbook name for a range of this sheet. */
export type NameSpec = Readonly<{ name: string; range: string; comment: string }>;
export type TableSpec = Readonly<{ name: string; range: string }>;

export type ChartSeries = Readonly<{
  name: string;
  x: string;
  y: string;
  role: "cost" | "price" | "mark" | "margin";
  /** Index of this line among several lines of one kind, from 0: each has its own color and dash. */
  line?: number;
  /** A color of its own, such as "#0F6C6C", in place of the color of its kind. */
  color?: string;
  dashed?: boolean;
  /** The second mark of a chart looks different from the first. */
  second?: boolean;
  /** Position of the name beside the point; if absent, the name is in the legend only. */
  named?: "above" | "below";
}>;
/** General shows as many decimals as the value has. */
export type AxisFormat = "amounts" | "percent" | "general";

export type ChartSpec = Readonly<{
  name: string;
  title: string;
  /** Horizontal bars, the first on top, with the series of one name on one line. If absent, the chart has lines. */
  kind?: "bars";
  /**
   * A scatter chart with straight lines; a series of role "mark" is one point without a line. For bars, `x` holds their
   * names.
   */
  series: readonly ChartSeries[];
  xTitle: string;
  yTitle: string;
  /**
   * End of the horizontal axis, if the drawn values do not change later; if absent, the spreadsheet chooses a round
   * end.
   */
  xTo?: number;
  /** Amounts if absent. */
  yFormat?: AxisFormat;
  /** Step between two labels of the vertical axis; if absent, the spreadsheet chooses one. */
  yStep?: number;
  /** Top left and bottom right cell. */
  from: string;
  to: string;
}>;

/** Fit to this many pages wide, and to this many pages tall or as many as needed. */
export type PrintSpec = Readonly<{
  landscape: boolean;
  pagesWide: number;
  pagesTall?: number;
  area: string;
  /** Rows repeated on top of each page after the one they are on. */
  titles?: Readonly<{ first: number; last: number }>;
  /** Rows that begin a page. */
  breaks?: readonly number[];
}>;

export type SheetSpec = Readonly<{
  name: string;
  blocks: readonly CellBlock[];
  formats: readonly Format[];
  names: readonly NameSpec[];
  tables: readonly TableSpec[];
  charts: readonly ChartSpec[];
  /** Areas merged into one cell: long text only, never figures. */
  merges: readonly string[];
  /** Column letter to width in characters. */
  columnWidths: Readonly<Record<string, number>>;
  rowHeights?: Readonly<Record<number, number>>;
  freezeRows: number;
  showGridlines: boolean;
  tabColor: string;
  print: PrintSpec;
}>;
