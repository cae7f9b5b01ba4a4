/** Number of trials by result; every trial is counted. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { CellValue } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { resultFormat } from "./riskFigures";
import { marksOf } from "./riskShape";

export function riskHistogram(rows: Rows, report: RiskReport): SheetPart {
  const { histogram, simulation } = report;
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
  const marks = marksOf(report);
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
    formats: [{ range: `B${rows.first}:C${rows.last}`, numberFormat: resultFormat(report) }],
  };
}
