import type { NumberChange } from "../../../../src/workbook/model/Model";
import type { Tried, WhatIfInput } from "./WhatIfInput";

/** What the sheet would have to hold for what was tried. */
export const changesOf = (inputs: readonly WhatIfInput[], tried: Tried): readonly NumberChange[] =>
  inputs.flatMap(({ input, original, changes }) => changes(tried[input] ?? original));
