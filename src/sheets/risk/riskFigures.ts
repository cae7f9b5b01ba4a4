/** Percentiles, mean and chance, each with its error. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import { errorLabel } from "../../plan/wording/errorLabel";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";

export const NEVER = "never";
export const resultCell = (value: number): CellValue => (value === Infinity ? NEVER : value);
export const resultFormat = ({ simulation }: RiskReport): NumberFormatName =>
  simulation.measure === "breakeven" ? "count" : "money";

export type FigureLine = readonly [label: string, value: CellValue, format: NumberFormatName];

export function figureLines(report: RiskReport): readonly FigureLine[] {
  const { percentiles, mean, chance, never } = report.summary;
  const { measure, trials, method } = report.simulation;
  const counted = measure === "breakeven";
  const format = resultFormat(report);
  return [
    ...percentiles.map(({ percent, value }): FigureLine => [`P${percent}`, resultCell(value), format]),
    [counted ? "Mean where it breaks even" : "Mean", mean?.value ?? NEVER, counted ? "quantity" : "money"],
    [errorLabel("mean", method), mean?.standardError ?? null, "quantity"],
    ...(chance === undefined
      ? []
      : ([
          [counted ? "Chance of breakeven" : "Chance of 0 or more", chance.chance, "percent"],
          [errorLabel("chance", method), chance.standardError ?? null, "percent"],
        ] as const)),
    ...(counted ? ([["Trials that never break even", never, "count"]] as const) : []),
    ["Trials", trials, "count"],
  ];
}

export function riskFigures(rows: Rows, lines: readonly FigureLine[]): SheetPart {
  const band = section(
    rows.header - 2,
    "Figures",
    "P10 is the least result that a tenth of the trials do not exceed.",
    "F",
  );
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [["Figure", "Value"], ...lines.map(([label, value]) => [label, value])] },
    ],
    formats: lines.map(([, , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
  };
}

export const riskFiguresLook = (rows: Rows): PartStyle => ({
  formats: [
    ...sectionLook(rows.header - 2, "F"),
    { range: `B${rows.header}:C${rows.header}`, style: "header" },
    { range: `C${rows.header}`, align: "right" },
    { range: `B${rows.first}:B${rows.last}`, style: "label" },
    { range: `C${rows.first}:C${rows.last}`, style: "result", align: "right" },
  ],
});
