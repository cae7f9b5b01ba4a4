import type { NumberChange } from "../../../../src/workbook/model/Model";

export const WHAT_IF_INPUTS = ["slope", "first", "prices", "clients"] as const;
export type WhatIfName = (typeof WHAT_IF_INPUTS)[number];

/** One slider: a number that can be tried, and the cells that it stands for. */
export type WhatIfInput = Readonly<{
  input: WhatIfName;
  /** Of the driver or segment; all prices have none. */
  name: string;
  /** A share of what the sheet has, or a share itself; else an amount or a count. */
  percent: boolean;
  original: number;
  least: number;
  most: number;
  step: number;
  /** What the sheet would have to hold; nothing where that is what it holds. */
  changes: (value: number) => readonly NumberChange[];
}>;

/** What was moved; what is absent stands as in the sheet. */
export type Tried = Readonly<Partial<Record<WhatIfName, number>>>;
