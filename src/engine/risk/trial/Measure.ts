/**
 * Breakeven and payback (Infinity: never), margin after all clients listed, present value and peak funding, as defined
 * by the functions of the same names.
 */
export const MEASURES = ["breakeven", "margin", "npv", "peakfunding", "payback"] as const;
export type Measure = (typeof MEASURES)[number];

/** Whether the measure is a whole number, of a client or a month, which some trials never reach. */
export const isOrdinal = (measure: Measure): boolean => measure === "breakeven" || measure === "payback";

/** Whether the measure is computed month by month, which needs a start rate and a horizon. */
export const isTimed = (measure: Measure): boolean => measure !== "breakeven" && measure !== "margin";
