/** The record of one simulation: its answer, what was drawn, how it spreads, and how to run it again. Values, not formulas: the model may change below it. */
import { upon } from "../model/Part";
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
import { riskLook } from "./riskLook";
import { type FinishedRun, riskRun } from "./riskRun";
import { shapeOf } from "./riskShape";
import { riskTitle } from "./riskTitle";
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

export function riskSheet(input: RiskSheetInput): SheetSpec {
  const { sheetName, modelSheetName, prefix, blockName, language = "en", ...finished } = input;
  const { report } = finished;
  const lines = figureLines(report);
  const shape = shapeOf(report, lines.length);
  const layout = riskLayout(shape);
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
    riskHistogram(bins, report),
    ...(curve === undefined ? [] : [riskCurve(curve, report)]),
    riskTitle(modelSheetName, "One simulation of the model: what it may come to, and what decides."),
  ];
  return sheetIn({ name: sheetName, ...upon(riskLook(shape), parts) }, language);
}
