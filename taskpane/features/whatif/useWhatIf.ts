import { useMemo, useState } from "react";
import type { ModelCells, NumberChange } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { isQuickWithoutMonths } from "../../shared/jobs/isQuick";
import { useJob } from "../../shared/jobs/useJob";
import { readModel } from "../../shared/figures/evaluate";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { changesOf } from "../../shared/figures/whatif/changesOf";
import { evaluateWhatIf, type WhatIfAnswer } from "../../shared/figures/whatif/evaluateWhatIf";
import { type Goal, priceForGoal } from "../../shared/figures/whatif/priceForGoal";
import { useAnimationFrame } from "./useAnimationFrame";
import { useDebounced } from "./useDebounced";
import type { WhatIfValues, WhatIfInput, WhatIfName } from "../../shared/figures/whatif/WhatIfInput";
import { whatIfInputs } from "../../shared/figures/whatif/whatIfInputs";

export type WhatIf = Readonly<{
  inputs: readonly WhatIfInput[];
  values: WhatIfValues;
  answer: WhatIfAnswer | undefined;
  /** The cells for which the answer was evaluated. */
  answered: ModelCells;
  /**
   * The plan is large: the newest answer is being computed, and the answer shown, if there is one, is for former
   * numbers.
   */
  computing: boolean;
  /** The changes that Apply would write for the current slider values. */
  changes: readonly NumberChange[];
  /** The sheet changed meanwhile, so the former what-if values were discarded. */
  replaced: boolean;
  changeValue: (input: WhatIfName, value: number) => void;
  /**
   * The typed client by which the plan must break even. The price that this requires follows the other numbers until
   * the user moves a price.
   */
  goalTyped: string;
  /** The result for the typed client; also undefined while it is being computed. */
  goal: Goal | undefined;
  goalComputing: boolean;
  typeGoal: (text: string) => void;
}>;

/** What-if values for a model, which stays unchanged. They apply only to the cells for which they were entered. */
export function useWhatIf(cells: ModelCells): WhatIf {
  const key = JSON.stringify([cells.drivers, cells.segments, cells.terms]);
  // Reading the same cells again must not reset the what-if values.
  const [base, setBase] = useState({ key, cells });
  const [moved, setTried] = useState<WhatIfValues>(NO_VALUES);
  const [goalTyped, typeGoal] = useState("");
  const [heldPrices, holdPrices] = useState<number>();
  const [replaced, setReplaced] = useState(false);
  if (base.key !== key) {
    setBase({ key, cells });
    setReplaced(Object.keys(moved).length > 0 || goalTyped !== "");
    setTried(NO_VALUES);
    typeGoal("");
    holdPrices(undefined);
  }
  const inputs = useMemo(() => whatIfInputs(base.cells), [base]);
  const { locale } = useLanguage();
  const quick = useMemo(() => isQuickModel(base.cells), [base]);
  const goalInput = useMemo(
    () =>
      goalTyped.trim() === ""
        ? undefined
        : { cells: base.cells, tried: moved, n: parseNumber(goalTyped, locale) ?? NaN },
    [base, moved, goalTyped, locale],
  );
  const goalFound = useJob("goal", goalInput, {
    isQuick: quick,
    runHere: ({ cells: on, tried: otherValues, n }) => priceForGoal(on, inputs, otherValues, n),
    finish: true,
  });
  // Ignore an answer to an earlier question.
  const goal = goalFound.computing ? undefined : goalFound.latest?.output;
  // Keep the price slider in place while the next price is being computed. Without a goal, hold no price.
  const prices = goalFound.computing ? heldPrices : goal?.kind === "price" ? goal.value : undefined;
  if (prices !== heldPrices) holdPrices(prices);
  const values = useMemo(() => (prices === undefined ? moved : { ...moved, prices }), [moved, prices]);
  const current = useMemo(() => ({ cells: base.cells, inputs, tried: values }), [base, inputs, values]);
  const shown = useAnimationFrame(current);
  const debounced = useDebounced(shown);
  const whatIfInput = useMemo(
    () => ({
      cells: shown.cells,
      changes: changesOf(shown.inputs, shown.tried),
      pace: debounced ? ("at rest" as const) : ("dragged" as const),
    }),
    [shown, debounced],
  );
  const { latest, computing } = useJob("whatIf", whatIfInput, {
    isQuick: quick,
    runHere: ({ cells: on, changes, pace }) => evaluateWhatIf(on, changes, pace),
    finish: true,
  });
  return {
    inputs,
    values,
    answer: latest?.output,
    answered: latest?.input.cells ?? base.cells,
    // The latest slider value is requested in the next frame.
    computing: computing || goalFound.computing || (!quick && shown !== current),
    changes: changesOf(inputs, values),
    replaced,
    goal,
    goalComputing: goalFound.computing,
    goalTyped,
    typeGoal: (text) => {
      typeGoal(text);
      setReplaced(false);
    },
    changeValue: (input, value) => {
      if (input === "prices") typeGoal("");
      setTried((before) => ({ ...before, [input]: value }));
      setReplaced(false);
    },
  };
}

const NO_VALUES: WhatIfValues = {};

/** Cells that make no valid plan count as quick, because they are rejected at once. */
function isQuickModel(cells: ModelCells): boolean {
  const read = readModel(cells);
  return !read.ok || isQuickWithoutMonths(read.value.plan);
}
