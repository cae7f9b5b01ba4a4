/** The effect of each input on its own, and its influence on the trials. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import { isPercentage } from "../../schema/isPercentage";
import type { CellValue } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";
import { resultCell, resultFormat } from "./riskFigures";

const HEADERS = ["Input", "Low", "High", "Result at low", "Result at high", "Swing", "Rank correlation", "Swing drawn"];
/** Characters of the longest bar. */
const LONGEST = 24;

export function riskBars(rows: Rows, report: RiskReport): SheetPart {
  const { tornado, rankCorrelations, simulation } = report;
  const likely = tornado.likely === Infinity ? "never" : String(Number(tornado.likely.toPrecision(12)));
  const band = section(
    rows.header - 2,
    "What each input does alone",
    `From its low to its high, the others at likely (result ${likely}); widest swing first.`,
    "I",
  );
  const swings = `$G$${rows.first}:$G$${rows.last}`;
  const correlationOf = (input: string): number | null =>
    rankCorrelations.find((one) => one.input === input)?.correlation ?? null;
  const cells = tornado.bars.map(({ input, low, high, atLow, atHigh, swing }, index): readonly CellValue[] => {
    const own = `G${rows.first + index}`;
    return [
      input,
      low,
      high,
      resultCell(atLow),
      resultCell(atHigh),
      resultCell(swing),
      correlationOf(input),
      {
        formula: `=IF(ISNUMBER(${own}),REPT("█",ROUND(${LONGEST}*${own}/MAX(1E-300,${swings}),0)),REPT("█",${LONGEST})&"…")`,
      },
    ];
  });
  const shares = tornado.bars.map(({ input }) => simulation.inputs.find(({ name }) => name === input)?.target);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [HEADERS, ...cells] }],
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
