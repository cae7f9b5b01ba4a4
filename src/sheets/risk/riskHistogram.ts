/** Trials by result, counted and drawn; all of them are accounted for. */
import type { RiskReport } from "../../engine/risk/results/RiskReport";
import type { CellValue } from "../SheetSpec";
import { column, type Rows } from "../model/modelLayout";
import type { Part } from "../model/Part";
import { section } from "../model/section";
import { resultFormat } from "./riskFigures";

const MARKED: readonly number[] = [10, 50, 90];
const TITLES = {
  breakeven: "Breakeven, client",
  margin: "Margin",
  presentvalue: "Present value",
  peakfunding: "Peak funding",
} as const;

/** `beside`: rows that the picture stands next to. */
export function riskHistogram(rows: Rows, report: RiskReport, beside: Rows): Part {
  const { histogram, simulation, summary } = report;
  const { bins, never } = histogram;
  const [neverRow, allRow] = [rows.last - 1, rows.last];
  const share = (row: number): CellValue => ({ formula: `=D${row}/$D$${allRow}` });
  const band = section(
    rows.header - 2,
    "Trials by result",
    "Above From, up to To. Every trial is counted, those that never break even too.",
    "F",
  );
  const outline = bins.flatMap(({ from, to, count }) => [
    [from, count],
    [to, count],
  ]);
  const [first, last] = [bins[0], bins.at(-1)];
  const drawn: readonly (readonly CellValue[])[] =
    first === undefined || last === undefined ? [[0, 0]] : [[first.from, 0], ...outline, [last.to, 0]];
  const points: Rows = { header: rows.header, first: rows.first, last: rows.header + drawn.length };
  const marks = summary.percentiles.flatMap(({ percent, value }) => {
    const height = bins.find(({ to }) => value <= to)?.count;
    return MARKED.includes(percent) && height !== undefined ? [{ percent, value, height }] : [];
  });
  const markRow = (index: number): number => rows.first + index;
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          ["From", "To", "Trials", "Share"],
          ...bins.map(({ from, to, count }, index): readonly CellValue[] => [
            from,
            to,
            count,
            share(rows.first + index),
          ]),
          ["Never", null, never, share(neverRow)],
          ["All trials", null, { formula: `=SUM(D${rows.first}:D${neverRow})` }, share(allRow)],
        ],
      },
      {
        at: `F${allRow}`,
        cells: [[{ formula: `=IF(D${allRow}=${simulation.trials},"all counted","CHECK")` }]],
      },
      { at: `AC${rows.header}`, cells: [["Result", "Trials"], ...drawn] },
      ...(marks.length === 0
        ? []
        : [
            {
              at: `AF${rows.header}`,
              cells: [
                ["Mark", "Result", "Trials"],
                ...marks.map(({ percent, value, height }): readonly CellValue[] => [`P${percent}`, value, height]),
              ],
            },
          ]),
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:E${rows.header}`, style: "header" },
      { range: `B${rows.header}:E${rows.header}`, align: "right" },
      { range: `B${rows.first}:E${rows.last}`, style: "result", align: "right" },
      { range: `B${rows.first}:C${rows.last}`, numberFormat: resultFormat(report) },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "count" },
      { range: `E${rows.first}:E${rows.last}`, numberFormat: "percent" },
      { range: `B${allRow}:E${allRow}`, style: "balance" },
      { range: `F${allRow}`, style: "check" },
      { range: `AC${points.header}:AD${points.header}`, style: "header", align: "right" },
      { range: `AC${points.first}:AD${points.last}`, style: "working", numberFormat: "money" },
      ...(marks.length === 0
        ? []
        : [
            { range: `AF${rows.header}:AH${rows.header}`, style: "header" as const },
            {
              range: `AF${rows.first}:AH${markRow(marks.length - 1)}`,
              style: "working" as const,
              numberFormat: "money" as const,
            },
          ]),
    ],
    charts: [
      {
        name: "Trials by result",
        title: "Trials by result, P10, P50 and P90 marked",
        series: [
          { name: "Trials", x: column("AC", points), y: column("AD", points), role: "margin" },
          ...marks.map(({ percent }, index) => ({
            name: `P${percent}`,
            x: `$AG$${markRow(index)}`,
            y: `$AH$${markRow(index)}`,
            role: "mark" as const,
          })),
        ],
        xTitle: TITLES[simulation.measure],
        yTitle: "trials",
        from: `H${beside.header - 2}`,
        to: `N${beside.last}`,
      },
    ],
  };
}
