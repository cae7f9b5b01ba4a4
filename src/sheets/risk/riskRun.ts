/** The answer, the settings of the run, and the formula that repeats it. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { Method } from "../../engine/risk/sampling/draws";
import type { Measure } from "../../engine/risk/trial/trialMeasure";
import type { LanguageCode } from "../../i18n/languages";
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

const MEASURES: Readonly<Record<Measure, string>> = {
  breakeven: "Breakeven: the client by which the money is back",
  margin: "Margin after all clients listed",
  presentvalue: "Present value at month 0",
  peakfunding: "Peak funding",
};
const METHODS: Readonly<Record<Method, string>> = {
  "latin hypercube": "Latin hypercube",
  "monte carlo": "Monte Carlo",
  sobol: "Sobol with a random shift",
};
/** The default method of the function. */
const OMITTED: Method = "latin hypercube";

const LINES = ["Answer", "Question", "Trials", "Seed", "Method", "Finished", "Seconds", "Run it again"] as const;
type Line = (typeof LINES)[number];

type Told = Readonly<{ prefix: string; block: string; language: LanguageCode }>;

export function riskRun(
  rows: Rows,
  { report, finished, seconds }: FinishedRun,
  { prefix, block, language }: Told,
): SheetPart {
  const { measure, trials, seed, method, links = [] } = report.simulation;
  const formula = [
    ...["Drivers", "Segments", "Terms"].map((name) => `${prefix}_${name}`),
    ...[block, trials, seed, `"${measure}"`],
    links.length === 0 ? "" : correlationsName(block),
    method === OMITTED ? "" : `"${method}"`,
  ];
  const lines: Readonly<Record<Line, CellValue>> = {
    Answer: riskSentence(report, language),
    Question: MEASURES[measure],
    Trials: trials,
    Seed: seed,
    Method: METHODS[method],
    Finished: finished,
    Seconds: seconds,
    // Removes commas at the end, which belong to omitted arguments.
    "Run it again": `=ROLLOUT.SIMULATE(${formula.join(",").replace(/,+$/, "")})`,
  };
  const explanation = "One run's figures: they do not follow the model. The same seed gives the same figures.";
  const band = section(rows.header - 2, "The run", explanation, "F");
  const cells = [["Run", ""], ...LINES.map((label) => [label, lines[label]])];
  return { blocks: [...band.blocks, { at: `B${rows.header}`, cells }], formats: [] };
}

export function riskRunLook(rows: Rows): PartStyle {
  const row = (label: Line): number => rows.first + LINES.indexOf(label);
  const [answer, again] = [row("Answer"), row("Run it again")];
  return {
    formats: [
      ...sectionLook(rows.header - 2, "F"),
      { range: `B${rows.header}:F${rows.header}`, style: "header" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:F${rows.last}`, style: "result" },
      { range: `C${rows.first}:C${rows.last}`, align: "left" },
      { range: `C${row("Trials")}`, numberFormat: "count" },
      { range: `C${row("Seed")}`, numberFormat: "general" },
      { range: `C${row("Seconds")}`, numberFormat: "quantity" },
      { range: `B${answer}:F${answer}`, style: "answer" },
      { range: `B${answer}:C${answer}`, wrap: true },
      { range: `B${again}:C${again}`, wrap: true },
    ],
    merges: [`C${answer}:F${answer}`, `C${again}:F${again}`],
  };
}
