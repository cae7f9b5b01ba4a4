/** The record of one simulation: its answer, what was drawn, how it spreads, and how to run it again. Values, not formulas: the model may change below it. */
import { type Part, together } from "../model/Part";
import type { LanguageCode } from "../../plan/wording/LanguageCode";
import type { SheetSpec } from "../SheetSpec";
import { sheetIn } from "../words/sheetIn";
import { linksBlock } from "./linksBlock";
import { linksName } from "./linksName";
import { riskBars } from "./riskBars";
import { riskCurve } from "./riskCurve";
import { figureLines, riskFigures } from "./riskFigures";
import { riskHistogram } from "./riskHistogram";
import { riskLayout } from "./riskLayout";
import { type FinishedRun, riskRun } from "./riskRun";
import { uncertaintyBlock } from "./uncertaintyBlock";

export type RiskSheetInput = FinishedRun &
  Readonly<{
    sheetName: string;
    modelSheetName: string;
    prefix: string;
    /** Name for the block of uncertain inputs. */
    blockName: string;
    language?: LanguageCode;
  }>;

const WIDTHS = { A: 2, B: 44, C: 20, D: 15, E: 15, F: 16, G: 14, H: 18, I: 36, AC: 12, AD: 10 } as const;

export function riskSheet(input: RiskSheetInput): SheetSpec {
  const { sheetName, modelSheetName, prefix, blockName, language = "en", ...finished } = input;
  const { report } = finished;
  const lines = figureLines(report);
  const layout = riskLayout(report, lines.length);
  const { run, figures, inputs, links, bins, bars, curve } = layout;
  const { simulation } = report;
  const parts = [
    riskRun(run, finished, { prefix, block: blockName, language }),
    riskFigures(figures, lines),
    uncertaintyBlock(inputs, simulation.inputs, blockName),
    ...(links === undefined
      ? []
      : [linksBlock(links, simulation.inputs, simulation.links ?? [], linksName(blockName))]),
    riskBars(bars, report),
    riskHistogram(bins, report, run),
    ...(curve === undefined ? [] : [riskCurve(curve, report, figures)]),
    title(modelSheetName),
  ];
  const last = (curve ?? bins).last;
  const spec: SheetSpec = {
    name: sheetName,
    ...together(parts),
    columnWidths: WIDTHS,
    rowHeights: { 1: 28, 2: 18, [run.first]: 32, [run.last]: 46 },
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#7A4B00",
    print: { landscape: true, pagesWide: 1, area: `B1:N${last}` },
  };
  return sheetIn(spec, language);
}

function title(modelSheetName: string): Part {
  return {
    blocks: [
      { at: "B1", cells: [[`${modelSheetName}: risk`]] },
      { at: "B2", cells: [[`One simulation of the sheet ${modelSheetName}: what it may come to, and what decides.`]] },
    ],
    formats: [
      { range: "B1", style: "title" },
      { range: "B2", style: "subtitle" },
    ],
  };
}
