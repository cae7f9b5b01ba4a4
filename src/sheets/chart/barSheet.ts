/**
 * Bars of the pane as a sheet. A native chart, visible when the sheet opens, shows how far each input moves the result
 * from the likely one. The results are below it.
 */
import type { CellValue, SheetSpec } from "../SheetSpec";

export type BarSheetInput = Readonly<{
  sheetName: string;
  title: string;
  /** Names of the bars and of each end, and the result without any change. */
  labels: Readonly<Record<"input" | "low" | "high" | "likely", string>>;
  likely: number;
  /** In drawing order from the top. Infinity means that the result is never reached. */
  bars: readonly Readonly<{ input: string; atLow: number; atHigh: number }>[];
}>;

const CHART = 3;
const NEVER = "–";
/** Rows of a chart: some for its title, legend and axis, and two for each bar. */
const CHART_ROWS = 8;

export function barSheet({ sheetName, title, labels, likely, bars }: BarSheetInput): SheetSpec {
  const chartEnd = CHART + CHART_ROWS + 2 * bars.length - 1;
  const likelyRow = chartEnd + 2;
  const header = likelyRow + 2;
  const first = header + 1;
  const last = header + bars.length;
  const distance = (cell: string): CellValue => distanceBetween(cell, `$B$${likelyRow}`);
  const less = (end: string): string => `${end} − ${labels.likely}`;
  const rows = bars.map(({ input, atLow, atHigh }, index): readonly CellValue[] => {
    const row = first + index;
    return [input, finite(atLow), finite(atHigh), distance(`B${row}`), distance(`C${row}`)];
  });
  return {
    name: sheetName,
    blocks: [
      { at: "A1", cells: [[title]] },
      { at: `A${likelyRow}`, cells: [[labels.likely, finite(likely)]] },
      {
        at: `A${header}`,
        cells: [[labels.input, labels.low, labels.high, less(labels.low), less(labels.high)], ...rows],
      },
    ],
    formats: [
      { range: "A1", style: "title" },
      { range: `A${header}:E${header}`, style: "header", align: "right", wrap: true },
      { range: `A${header}`, align: "left" },
      { range: `B${likelyRow}`, numberFormat: "quantity", align: "right" },
      { range: `B${first}:E${last}`, numberFormat: "quantity", align: "right" },
    ],
    names: [],
    tables: [],
    charts: [
      {
        name: "Chart",
        kind: "bars",
        title,
        xTitle: "",
        yTitle: less(labels.input),
        series: [
          { name: labels.low, x: `$A$${first}:$A$${last}`, y: `$D$${first}:$D$${last}`, role: "price" },
          { name: labels.high, x: `$A$${first}:$A$${last}`, y: `$E$${first}:$E$${last}`, role: "cost" },
        ],
        from: `A${CHART}`,
        to: `E${chartEnd}`,
      },
    ],
    merges: [],
    columnWidths: { A: 34, B: 14, C: 14, D: 18, E: 18 },
    freezeRows: 0,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, area: `A1:E${last}` },
  };
}

const finite = (value: number): CellValue => (Number.isFinite(value) ? value : NEVER);

/** No bar is drawn if one of the results is never reached. */
const distanceBetween = (cell: string, likely: string): CellValue => ({
  formula: `=IF(AND(ISNUMBER(${cell}),ISNUMBER(${likely})),${cell}-${likely},"")`,
});
