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
import type { Tried, WhatIfInput, WhatIfName } from "../../shared/figures/whatif/WhatIfInput";
import { whatIfInputs } from "../../shared/figures/whatif/whatIfInputs";

export type WhatIf = Readonly<{
  inputs: readonly WhatIfInput[];
  tried: Tried;
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
  attempt: (input: WhatIfName, value: number) => void;
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
  const [moved, setTried] = useState<Tried>(NOTHING);
  const [goalTyped, typeGoal] = useState("");
  const [heldPrices, holdPrices] = useState<number>();
  const [replaced, setReplaced] = useState(false);
  if (base.key !== key) {
    setBase({ key, cells });
    setReplaced(Object.keys(moved).length > 0 || goalTyped !== "");
    setTried(NOTHING);
    typeGoal("");
    holdPrices(undefined);
  }
  const inputs = useMemo(() => whatIfInputs(base.cells), [base]);
  const { locale } = useLanguage();
  const quick = useMemo(() => isQuickModel(base.cells), [base]);
  const goalAsked = useMemo(
    () =>
      goalTyped.trim() === ""
        ? undefined
        : { cells: base.cells, tried: moved, n: parseNumber(goalTyped, locale) ?? NaN },
    [base, moved, goalTyped, locale],
  );
  const goalFound = useJob("goal", goalAsked, {
    quick,
    here: ({ cells: on, tried: besides, n }) => priceForGoal(on, inputs, besides, n),
    finish: true,
  });
  // Ignore an answer to an earlier question.
  const goal = goalFound.computing ? undefined : goalFound.done?.given;
  // Keep the price slider in place while the next price is being computed. Without a goal, hold no price.
  const prices = goalFound.computing ? heldPrices : goal?.kind === "price" ? goal.value : undefined;
  if (prices !== heldPrices) holdPrices(prices);
  const tried = useMemo(() => (prices === undefined ? moved : { ...moved, prices }), [moved, prices]);
  const moving = useMemo(() => ({ cells: base.cells, inputs, tried }), [base, inputs, tried]);
  const shown = useAnimationFrame(moving);
  const rested = useDebounced(shown);
  const asked = useMemo(
    () => ({
      cells: shown.cells,
      changes: changesOf(shown.inputs, shown.tried),
      pace: rested ? ("at rest" as const) : ("dragged" as const),
    }),
    [shown, rested],
  );
  const { done, computing } = useJob("whatIf", asked, {
    quick,
    here: ({ cells: on, changes, pace }) => evaluateWhatIf(on, changes, pace),
    finish: true,
  });
  return {
    inputs,
    tried,
    answer: done?.given,
    answered: done?.asked.cells ?? base.cells,
    // The latest slider value is requested in the next frame.
    computing: computing || goalFound.computing || (!quick && shown !== moving),
    changes: changesOf(inputs, tried),
    replaced,
    goal,
    goalComputing: goalFound.computing,
    goalTyped,
    typeGoal: (text) => {
      typeGoal(text);
      setReplaced(false);
    },
    attempt: (input, value) => {
      if (input === "prices") typeGoal("");
      setTried((before) => ({ ...before, [input]: value }));
      setReplaced(false);
    },
  };
}

const NOTHING: Tried = {};

/** Cells that make no valid plan count as quick, because they are rejected at once. */
function isQuickModel(cells: ModelCells): boolean {
  const read = readModel(cells);
  return !read.ok || isQuickWithoutMonths(read.value.plan);
}
