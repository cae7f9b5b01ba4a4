/** The effect of each input on its own, and its influence on the trials. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import { isPercentage } from "../../schema/isPercentage";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { inputLabel } from "../inputLabel";
import type { CellValue } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";
import { resultCell, resultFormat } from "./riskFigures";

/** Characters of the longest bar. */
const MAX_BAR_LENGTH = 24;

export function riskBars(rows: Rows, report: RiskReport, t: SheetMessages): SheetPart {
  const { tornado, rankCorrelations, simulation } = report;
  const likely = tornado.likely === Infinity ? t.risk.never : String(Number(tornado.likely.toPrecision(12)));
  const band = section(rows.header - 2, t.risk.tornado, t.risk.tornadoExplained({ result: likely }), "I");
  const { resultAtLow, resultAtHigh, swing: swingHeader, rankCorrelation, swingDrawn } = t.risk;
  const headers = [
    ...(["Input", "Low", "High"] as const).map(t.heading),
    ...[resultAtLow, resultAtHigh, swingHeader, rankCorrelation, swingDrawn],
  ];
  const swings = `$G$${rows.first}:$G$${rows.last}`;
  const correlationOf = (input: string): number | null =>
    rankCorrelations.find((one) => one.input === input)?.correlation ?? null;
  const cells = tornado.bars.map(({ input, low, high, atLow, atHigh, swing }, index): readonly CellValue[] => {
    const own = `G${rows.first + index}`;
    return [
      inputLabel(input, t),
      low,
      high,
      resultCell(atLow, t),
      resultCell(atHigh, t),
      resultCell(swing, t),
      correlationOf(input),
      {
        formula: `=IF(ISNUMBER(${own}),REPT("█",ROUND(${MAX_BAR_LENGTH}*${own}/MAX(1E-300,${swings}),0)),REPT("█",${MAX_BAR_LENGTH})&"…")`,
      },
    ];
  });
  const shares = tornado.bars.map(({ input }) => simulation.inputs.find(({ name }) => name === input)?.target);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [headers, ...cells] }],
    formats: [
      { range: `E${rows.first}:G${rows.last}`, numberFormat: resultFormat(report) },
      ...shares.map((target, index) => ({
        range: `C${rows.first + index}:D${rows.first + index}`,
        numberFormat: target !== undefined && isPercentage(target) ? ("percent" as const) : ("quantity" as const),
      })),
    ],
  };
}

export const riskBarsLook = (rows: Rows): PartStyle => ({
  formats: [
    ...sectionLook(rows.header - 2, "I"),
    { range: `B${rows.header}:I${rows.header}`, style: "header" },
    { range: `C${rows.header}:H${rows.header}`, align: "right" },
    { range: `B${rows.first}:B${rows.last}`, style: "label" },
    { range: `C${rows.first}:H${rows.last}`, style: "result", align: "right" },
    { range: `H${rows.first}:H${rows.last}`, numberFormat: "correlation" },
    { range: `I${rows.first}:I${rows.last}`, style: "unit" },
  ],
});
