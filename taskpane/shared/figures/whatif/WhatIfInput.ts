import type { NumberChange } from "../../../../src/workbook/model/Model";

export const WHAT_IF_INPUTS = ["slope", "first", "prices", "clients"] as const;
export type WhatIfName = (typeof WHAT_IF_INPUTS)[number];

/** One slider: a number to try out, and the cells that it changes. */
export type WhatIfInput = Readonly<{
  input: WhatIfName;
  /** The name of the driver or segment; empty for the slider of all prices. */
  name: string;
  /** The value is a share, or a multiple of the sheet's value; otherwise an amount or a count. */
  percent: boolean;
  original: number;
  min: number;
  max: number;
  step: number;
  /** The cell changes for a value; empty if the sheet already has that value. */
  changes: (value: number) => readonly NumberChange[];
}>;

/** The moved sliders. An absent value is the one in the sheet. */
export type WhatIfValues = Readonly<Partial<Record<WhatIfName, number>>>;
