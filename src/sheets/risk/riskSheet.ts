/**
 * The record of one simulation: its answer, its inputs, its distribution, and how to repeat it. It holds values instead
 * of formulas, because the model may change later.
 */
import { withContent } from "../model/SheetPart";
import type { LanguageCode } from "../../i18n/languages";
import type { SheetSpec } from "../SheetSpec";
import { translateSheet } from "../translation/translateSheet";
import { correlationsBlock } from "./correlationsBlock";
import { correlationsName } from "./correlationsName";
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
    /** Name of the block of uncertain inputs. */
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
      : [correlationsBlock(links, simulation.inputs, simulation.links ?? [], correlationsName(blockName))]),
    riskBars(bars, report),
    riskHistogram(bins, report),
    ...(curve === undefined ? [] : [riskCurve(curve, report)]),
    riskTitle(modelSheetName, "One simulation of the model: what it may come to, and what decides."),
  ];
  return translateSheet({ name: sheetName, ...withContent(riskLook(shape), parts) }, language);
}
