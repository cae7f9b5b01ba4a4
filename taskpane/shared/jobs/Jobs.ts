/**
 * The slow computations of the pane for a large plan, each with its question and its result. Both can be posted to a
 * worker.
 */
import type { Plan } from "../../../src/engine/cost/inputs";
import type { FocusOrSpread } from "../../../src/engine/decision/focusOrSpread";
import type { Cells } from "../../../src/plan/cells/Cell";
import type { LanguageCode } from "../../../src/i18n/languages";
import type { ModelCells, ModelReference, NumberChange } from "../../../src/workbook/model/Model";
import type { PriceCorridor } from "../figures/priceCorridor";
import type { ExplainedFigure } from "../figures/explain/explained";
import type { FigureId } from "../figures/explain/FigureId";
import type { Subject } from "../figures/explain/Subject";
import type { Judged } from "../figures/evaluate";
import type { TimeView } from "../figures/timeline";
import type { Pace, WhatIfAnswer } from "../figures/whatif/evaluateWhatIf";
import type { Goal } from "../figures/whatif/priceForGoal";
import type { Tried } from "../figures/whatif/WhatIfInput";

export type Jobs = {
  judge: Readonly<{ asks: Plan; gives: Judged }>;
  timeline: Readonly<{ asks: Plan; gives: TimeView }>;
  corridor: Readonly<{ asks: Readonly<{ plan: Plan; cells: Cells }>; gives: PriceCorridor }>;
  focusOrSpread: Readonly<{ asks: Plan; gives: FocusOrSpread | undefined }>;
  whatIf: Readonly<{
    asks: Readonly<{ cells: ModelCells; changes: readonly NumberChange[]; pace: Pace }>;
    gives: WhatIfAnswer | undefined;
  }>;
  goal: Readonly<{
    asks: Readonly<{ cells: ModelCells; tried: Tried; n: number }>;
    gives: Goal | undefined;
  }>;
  explain: Readonly<{ asks: ExplainAsked; gives: ExplainedFigure }>;
};

export type ExplainAsked = Readonly<{
  id: FigureId;
  plan: Plan;
  /** What the figure describes besides the plan. */
  further: Omit<Subject, "compiled" | "cells">;
  cells: ModelCells;
  names: ModelReference["names"];
  code: LanguageCode;
  locale: string;
}>;

export type JobName = keyof Jobs;
export type Asked<K extends JobName> = Jobs[K]["asks"];
export type Given<K extends JobName> = Jobs[K]["gives"];
