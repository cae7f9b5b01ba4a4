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
  /** The cells that the numbers of the answer were tried on. */
  answered: ModelCells;
  /** The plan is large: the answer is that to former numbers, if there is one, and the newest is being computed. */
  computing: boolean;
  /** What Apply would write, as the sliders stand now. */
  changes: readonly NumberChange[];
  /** The sheet changed below: what was tried before that is gone. */
  replaced: boolean;
  attempt: (input: WhatIfName, value: number) => void;
  /**
   * The client by which it shall break even, as typed, and the price that this asks for: it moves with the other
   * numbers until prices are moved by hand.
   */
  goalTyped: string;
  /** The answer to the client as typed; undefined as well while it is being computed. */
  goal: Goal | undefined;
  goalComputing: boolean;
  typeGoal: (text: string) => void;
}>;

/**
 * Numbers tried on a model, which stays as it is. They belong to the cells that they were tried on, and to no others.
 */
export function useWhatIf(cells: ModelCells): WhatIf {
  const key = JSON.stringify([cells.drivers, cells.segments, cells.terms]);
  // The same cells read anew are no reason to begin anew.
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
  // The answer to an earlier question is no answer to this one.
  const goal = goalFound.computing ? undefined : goalFound.done?.given;
  // While the next price is being computed the slider stays where it is. Without a goal nothing is held.
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
    // What was moved last is asked for in the next frame.
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

/** What makes no plan is refused at once. */
function isQuickModel(cells: ModelCells): boolean {
  const read = readModel(cells);
  return !read.ok || isQuickWithoutMonths(read.value.plan);
}
