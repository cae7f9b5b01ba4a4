import type { NumberChange } from "../../../../src/workbook/model/Model";
import type { Tried, WhatIfInput } from "./WhatIfInput";

/** The cell changes for the tried values. */
export const changesOf = (inputs: readonly WhatIfInput[], tried: Tried): readonly NumberChange[] =>
  inputs.flatMap(({ input, original, changes }) => changes(tried[input] ?? original));
