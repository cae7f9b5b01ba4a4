import { useMemo, useState } from "react";
import type { ModelCells, NumberChange } from "../../src/workbook/Model";
import { evaluateWhatIf, type WhatIfAnswer } from "./evaluateWhatIf";
import { useAtFrame } from "./useAtFrame";
import { useAtRest } from "./useAtRest";
import type { Tried, WhatIfInput, WhatIfName } from "./WhatIfInput";
import { whatIfInputs } from "./whatIfInputs";

export type WhatIf = Readonly<{
  inputs: readonly WhatIfInput[];
  tried: Tried;
  answer: WhatIfAnswer | undefined;
  /** What Apply would write, as the sliders stand now. */
  changes: readonly NumberChange[];
  /** The sheet changed below: what was tried before that is gone. */
  replaced: boolean;
  attempt: (input: WhatIfName, value: number) => void;
}>;

/** Numbers tried on a model, which stays as it is. They belong to the cells that they were tried on, and to no others. */
export function useWhatIf(cells: ModelCells): WhatIf {
  const key = JSON.stringify([cells.drivers, cells.segments, cells.terms]);
  // The same cells read anew are no reason to begin anew.
  const [base, setBase] = useState({ key, cells });
  const [tried, setTried] = useState<Tried>(NOTHING);
  const [replaced, setReplaced] = useState(false);
  if (base.key !== key) {
    setBase({ key, cells });
    setReplaced(Object.keys(tried).length > 0);
    setTried(NOTHING);
  }
  const inputs = useMemo(() => whatIfInputs(base.cells), [base]);
  const asked = useMemo(() => ({ base, tried }), [base, tried]);
  const shown = useAtFrame(asked);
  const rested = useAtRest(shown);
  const answer = useMemo(
    () =>
      evaluateWhatIf(
        shown.base.cells,
        changesOf(whatIfInputs(shown.base.cells), shown.tried),
        rested ? "at rest" : "dragged",
      ),
    [shown, rested],
  );
  return {
    inputs,
    tried,
    answer,
    changes: changesOf(inputs, tried),
    replaced,
    attempt: (input, value) => {
      setTried((before) => ({ ...before, [input]: value }));
      setReplaced(false);
    },
  };
}

const NOTHING: Tried = {};

const changesOf = (inputs: readonly WhatIfInput[], tried: Tried): readonly NumberChange[] =>
  inputs.flatMap(({ input, original, changes }) => changes(tried[input] ?? original));
