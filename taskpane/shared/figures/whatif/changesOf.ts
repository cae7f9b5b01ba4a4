import type { NumberChange } from "../../../../src/workbook/model/Model";
import type { WhatIfValues, WhatIfInput } from "./WhatIfInput";

/** The cell changes for the tried values. */
export const changesOf = (inputs: readonly WhatIfInput[], tried: WhatIfValues): readonly NumberChange[] =>
  inputs.flatMap(({ input, original, changes }) => changes(tried[input] ?? original));
