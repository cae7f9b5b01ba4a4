/** The style of a sheet that keeps a simulation, without its contents. */
import type { SheetMessages } from "../../i18n/sheetMessages";
import { type PartStyle, mergeStyles } from "../model/SheetPart";
import { uncertaintyLook } from "./uncertaintyBlock";
import { correlationsStyle } from "./correlationsBlock";
import { riskBarsLook } from "./riskBars";
import { riskCurveLook } from "./riskCurve";
import { riskFiguresLook } from "./riskFigures";
import { riskHistogramLook } from "./riskHistogramLook";
import { riskLayout } from "./riskLayout";
import { type Page, riskPage } from "./riskPage";
import { riskRunLook } from "./riskRun";
import type { RiskShape } from "./riskShape";
import { RISK_TITLE_LOOK } from "./riskTitle";

export function riskLook(shape: RiskShape, t: SheetMessages): Required<PartStyle> & Page {
  const layout = riskLayout(shape);
  const { run, figures, inputs, correlations, bins, bars, curve } = layout;
  const looks = [
    riskRunLook(run),
    riskFiguresLook(figures),
    uncertaintyLook(inputs),
    ...(correlations === undefined ? [] : [correlationsStyle(correlations)]),
    riskBarsLook(bars),
    riskHistogramLook(bins, shape, { beside: run, t }),
    ...(curve === undefined ? [] : [riskCurveLook(curve, figures, t)]),
    RISK_TITLE_LOOK,
  ];
  return { ...mergeStyles(looks), ...riskPage(layout) };
}
