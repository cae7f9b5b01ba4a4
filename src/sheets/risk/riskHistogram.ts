/** Number of trials by result; every trial is counted. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { CellValue } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { resultFormat } from "./riskFigures";
import { marksOf } from "./riskShape";

export function riskHistogram(rows: Rows, report: RiskReport, t: SheetMessages): SheetPart {
  const { histogram, simulation } = report;
  const { bins, never } = histogram;
  const [neverRow, allRow] = [rows.last - 1, rows.last];
  const share = (row: number): CellValue => ({ formula: `=D${row}/$D$${allRow}` });
  const band = section(rows.header - 2, t.risk.histogram, t.risk.histogramExplained, "F");
  const [allCounted, checkFails] = [formulaText(t.common.allCounted), formulaText(t.common.checkFails)];
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
          [t.risk.from, t.risk.to, t.risk.trials, t.risk.share],
          ...bins.map(({ from, to, count }, index): readonly CellValue[] => [
            from,
            to,
            count,
            share(rows.first + index),
          ]),
          [t.risk.neverLabel, null, never, share(neverRow)],
          [t.risk.allTrials, null, { formula: `=SUM(D${rows.first}:D${neverRow})` }, share(allRow)],
        ],
      },
      {
        at: `F${allRow}`,
        cells: [[{ formula: `=IF(D${allRow}=${simulation.trials},${allCounted},${checkFails})` }]],
      },
      { at: `AC${rows.header}`, cells: [[t.risk.result, t.risk.trials], ...drawn] },
      ...(marks.length === 0
        ? []
        : [
            {
              at: `AF${rows.header}`,
              cells: [
                [t.risk.mark, t.risk.result, t.risk.trials],
                ...marks.map(({ percent, value, height }): readonly CellValue[] => [`P${percent}`, value, height]),
              ],
            },
          ]),
    ],
    formats: [{ range: `B${rows.first}:C${rows.last}`, numberFormat: resultFormat(report) }],
  };
}
