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
import type { Judgment } from "../figures/evaluate";
import type { TimeView } from "../figures/timeline";
import type { Pace, WhatIfAnswer } from "../figures/whatif/evaluateWhatIf";
import type { Goal } from "../figures/whatif/priceForGoal";
import type { WhatIfValues } from "../figures/whatif/WhatIfInput";

export type Jobs = {
  judge: Readonly<{ input: Plan; output: Judgment }>;
  timeline: Readonly<{ input: Plan; output: TimeView }>;
  corridor: Readonly<{ input: Readonly<{ plan: Plan; cells: Cells }>; output: PriceCorridor }>;
  focusOrSpread: Readonly<{ input: Plan; output: FocusOrSpread | undefined }>;
  whatIf: Readonly<{
    input: Readonly<{ cells: ModelCells; changes: readonly NumberChange[]; pace: Pace }>;
    output: WhatIfAnswer | undefined;
  }>;
  goal: Readonly<{
    input: Readonly<{ cells: ModelCells; tried: WhatIfValues; n: number }>;
    output: Goal | undefined;
  }>;
  explain: Readonly<{ input: ExplainRequest; output: ExplainedFigure }>;
};

export type ExplainRequest = Readonly<{
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
export type JobInput<K extends JobName> = Jobs[K]["input"];
export type JobOutput<K extends JobName> = Jobs[K]["output"];
