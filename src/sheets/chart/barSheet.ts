/** Bars of the pane as a sheet: what each input does to a result, and a native chart of how far that is from the likely one. */
import type { CellValue, SheetSpec } from "../SheetSpec";

export type BarSheetInput = Readonly<{
  sheetName: string;
  title: string;
  /** What the bars are called by, what each end is called, and the result without any of them. */
  words: Readonly<Record<"input" | "low" | "high" | "likely", string>>;
  likely: number;
  /** In the order in which they are drawn, from the top. Infinity is a result that is never reached. */
  bars: readonly Readonly<{ input: string; atLow: number; atHigh: number }>[];
}>;

const LIKELY = 2;
const HEADER = 4;
const FIRST = HEADER + 1;
const NEVER = "–";
/** Rows of a chart: some for its title, legend and axis, and two a bar. */
const CHART_ROWS = 8;

export function barSheet({ sheetName, title, words, likely, bars }: BarSheetInput): SheetSpec {
  const last = FIRST + bars.length - 1;
  const less = (end: string): string => `${end} − ${words.likely}`;
  const rows = bars.map(({ input, atLow, atHigh }, index): readonly CellValue[] => {
    const row = FIRST + index;
    return [input, finite(atLow), finite(atHigh), distance(`B${row}`), distance(`C${row}`)];
  });
  const chartEnd = FIRST + CHART_ROWS + 2 * bars.length;
  return {
    name: sheetName,
    blocks: [
      { at: "A1", cells: [[title]] },
      { at: `A${LIKELY}`, cells: [[words.likely, finite(likely)]] },
      {
        at: `A${HEADER}`,
        cells: [[words.input, words.low, words.high, less(words.low), less(words.high)], ...rows],
      },
    ],
    formats: [
      { range: "A1", style: "title" },
      { range: `A${HEADER}:E${HEADER}`, style: "header", align: "right", wrap: true },
      { range: `A${HEADER}`, align: "left" },
      { range: `B${LIKELY}`, numberFormat: "quantity", align: "right" },
      { range: `B${FIRST}:E${last}`, numberFormat: "quantity", align: "right" },
    ],
    names: [],
    tables: [],
    charts: [
      {
        name: "Chart",
        kind: "bars",
        title,
        xTitle: "",
        yTitle: less(words.input),
        series: [
          { name: words.low, x: `$A$${FIRST}:$A$${last}`, y: `$D$${FIRST}:$D$${last}`, role: "price" },
          { name: words.high, x: `$A$${FIRST}:$A$${last}`, y: `$E$${FIRST}:$E$${last}`, role: "cost" },
        ],
        from: `G${HEADER}`,
        to: `P${chartEnd}`,
      },
    ],
    merges: [],
    columnWidths: { A: 34, B: 14, C: 14, D: 18, E: 18 },
    freezeRows: HEADER,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, area: `A1:P${Math.max(chartEnd, last)}` },
  };
}

const finite = (value: number): CellValue => (Number.isFinite(value) ? value : NEVER);

/** Nothing is drawn where one of them is never reached. */
const distance = (cell: string): CellValue => ({
  formula: `=IF(AND(ISNUMBER(${cell}),ISNUMBER($B$${LIKELY})),${cell}-$B$${LIKELY},"")`,
});
