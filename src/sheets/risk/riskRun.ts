/** The answer, the settings of the run, and the formula that repeats it. */
import "../../i18n/allVerdictCatalogs";
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { Method } from "../../engine/risk/sampling/draws";
import type { Measure } from "../../engine/risk/trial/trialMeasure";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { riskSentence } from "../../plan/wording/riskSentence";
import type { CellValue } from "../SheetSpec";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";
import { correlationsName } from "./correlationsName";

export type FinishedRun = Readonly<{
  report: RiskReport;
  /** Time when the run finished, in the reader's time zone. */
  finished: string;
  seconds: number;
}>;

const QUESTIONS: Readonly<Record<Measure, (t: SheetMessages) => string>> = {
  breakeven: ({ risk }) => risk.breakevenQuestion,
  margin: ({ risk }) => risk.marginQuestion,
  npv: ({ cash }) => cash.npvAtMonth0,
  peakfunding: ({ cash }) => cash.peakFunding,
  payback: ({ risk }) => risk.paybackQuestion,
};
const METHODS = {
  "latin hypercube": "latinHypercube",
  "monte carlo": "monteCarlo",
  sobol: "sobolWithARandomShift",
} as const satisfies Readonly<Record<Method, keyof SheetMessages["risk"]>>;
/** The default method of the function. */
const OMITTED: Method = "latin hypercube";

const LINES = ["answer", "question", "trials", "seed", "method", "finished", "seconds", "runItAgain"] as const;
type Line = (typeof LINES)[number];

type RunOptions = Readonly<{ prefix: string; block: string; t: SheetMessages }>;

export function riskRun(
  rows: Rows,
  { report, finished, seconds }: FinishedRun,
  { prefix, block, t }: RunOptions,
): SheetPart {
  const { measure, trials, seed, method, correlations = [] } = report.simulation;
  const formula = [
    ...["Drivers", "Segments", "Terms"].map((name) => `${prefix}_${name}`),
    ...[block, trials, seed, `"${measure}"`],
    correlations.length === 0 ? "" : correlationsName(block),
    method === OMITTED ? "" : `"${method}"`,
  ];
  const lines: Readonly<Record<Line, CellValue>> = {
    answer: riskSentence(report, t.language),
    question: QUESTIONS[measure](t),
    trials,
    seed,
    method: t.risk[METHODS[method]],
    finished,
    seconds,
    // Removes commas at the end, which belong to omitted arguments.
    runItAgain: `=ROLLOUT.SIMULATE(${formula.join(",").replace(/,+$/, "")})`,
  };
  const labels: Readonly<Record<Line, string>> = { ...t.risk, answer: t.model.answer };
  const band = section(rows.header - 2, t.risk.theRun, t.risk.runExplained, "F");
  const cells = [[t.risk.run, ""], ...LINES.map((line) => [labels[line], lines[line]])];
  return { blocks: [...band.blocks, { at: `B${rows.header}`, cells }], formats: [] };
}

export function riskRunLook(rows: Rows): PartStyle {
  const row = (line: Line): number => rows.first + LINES.indexOf(line);
  const [answer, again] = [row("answer"), row("runItAgain")];
  return {
    formats: [
      ...sectionLook(rows.header - 2, "F"),
      { range: `B${rows.header}:F${rows.header}`, style: "header" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:F${rows.last}`, style: "result" },
      { range: `C${rows.first}:C${rows.last}`, align: "left" },
      { range: `C${row("trials")}`, numberFormat: "count" },
      { range: `C${row("seed")}`, numberFormat: "general" },
      { range: `C${row("seconds")}`, numberFormat: "quantity" },
      { range: `B${answer}:F${answer}`, style: "answer" },
      { range: `B${answer}:C${answer}`, wrap: true },
      { range: `B${again}:C${again}`, wrap: true },
    ],
    merges: [`C${answer}:F${answer}`, `C${again}:F${again}`],
  };
}
