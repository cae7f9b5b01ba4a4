/** Percentiles, mean and probability, each with its error. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import { isOrdinal } from "../../engine/risk/trial/Measure";
import type { Method } from "../../engine/risk/sampling/draws";
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";

export const resultCell = (value: number, { risk }: SheetMessages): CellValue =>
  value === Infinity ? risk.never : value;
export const resultFormat = ({ simulation }: RiskReport): NumberFormatName =>
  isOrdinal(simulation.measure) ? "count" : "money";

export type FigureLine = readonly [label: string, value: CellValue, format: NumberFormatName];

export function figureLines(report: RiskReport, t: SheetMessages): readonly FigureLine[] {
  const { percentiles, mean, probability, never } = report.summary;
  const { measure, trials, method } = report.simulation;
  const counted = isOrdinal(measure);
  const format = resultFormat(report);
  const texts = { ...t.risk, ...(measure === "payback" ? paybackTexts(t) : breakevenTexts(t)) };
  const errors = ERRORS[method](t);
  return [
    ...percentiles.map(({ percent, value }): FigureLine => [`P${percent}`, resultCell(value, t), format]),
    [counted ? texts.meanReached : texts.mean, mean?.value ?? texts.never, counted ? "quantity" : "money"],
    [errors.ofMean, mean?.standardError ?? null, "quantity"],
    ...(probability === undefined
      ? []
      : ([
          [counted ? texts.probabilityReached : texts.probabilityOf0OrMore, probability.value, "percent"],
          [errors.ofProbability, probability.standardError ?? null, "percent"],
        ] as const)),
    ...(counted ? ([[texts.trialsWithout, never, "count"]] as const) : []),
    [texts.trials, trials, "count"],
  ];
}

type OrdinalTexts = Readonly<Record<"meanReached" | "probabilityReached" | "trialsWithout", string>>;

const breakevenTexts = ({ risk }: SheetMessages): OrdinalTexts => ({
  meanReached: risk.meanWhereItBreaksEven,
  probabilityReached: risk.probabilityOfBreakeven,
  trialsWithout: risk.trialsThatNeverBreakEven,
});
const paybackTexts = ({ risk }: SheetMessages): OrdinalTexts => ({
  meanReached: risk.meanWhereItPaysBack,
  probabilityReached: risk.probabilityOfPayback,
  trialsWithout: risk.trialsThatNeverPayBack,
});

/** How the reported errors relate to the method. They are those of as many independent draws. */
const ERRORS: Readonly<Record<Method, (t: SheetMessages) => Readonly<{ ofMean: string; ofProbability: string }>>> = {
  "latin hypercube": ({ risk }) => ({
    ofMean: risk.standardErrorAtMost,
    ofProbability: risk.standardErrorOfProbabilityAtMost,
  }),
  "monte carlo": ({ risk }) => ({ ofMean: risk.standardError, ofProbability: risk.standardErrorOfProbability }),
  sobol: ({ risk }) => ({
    ofMean: risk.standardErrorIfIndependent,
    ofProbability: risk.standardErrorOfProbabilityIfIndependent,
  }),
};

export function riskFigures(rows: Rows, lines: readonly FigureLine[], t: SheetMessages): SheetPart {
  const band = section(rows.header - 2, t.model.figures, t.risk.resultExplained, "F");
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [[t.model.figure, t.heading("Value")], ...lines.map(([label, value]) => [label, value])],
      },
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
