/**
 * The record of one simulation: its answer, its inputs, its distribution, and how to repeat it. It holds values instead
 * of formulas, because the model may change later.
 */
import { withContent } from "../model/SheetPart";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import type { SheetSpec } from "../SheetSpec";
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
  const t = sheetMessages(language);
  const lines = figureLines(report, t);
  const shape = shapeOf(report, lines.length);
  const layout = riskLayout(shape);
  const { run, figures, inputs, correlations, bins, bars, curve } = layout;
  const { simulation } = report;
  const parts = [
    riskRun(run, finished, { prefix, block: blockName, t }),
    riskFigures(figures, lines, t),
    uncertaintyBlock(inputs, simulation.inputs, { name: blockName, t }),
    ...(correlations === undefined
      ? []
      : [
          correlationsBlock(correlations, simulation.inputs, simulation.correlations ?? [], {
            name: correlationsName(blockName),
            t,
          }),
        ]),
    riskBars(bars, report, t),
    riskHistogram(bins, report, t),
    ...(curve === undefined ? [] : [riskCurve(curve, report, t)]),
    riskTitle(modelSheetName, t.risk.subtitle, t),
  ];
  return { name: sheetName, ...withContent(riskLook(shape, t), parts) };
}
