/**
 * Breakeven (Infinity: never), margin after all clients listed, present value and peak funding, as defined by the
 * functions of the same names.
 */
export const MEASURES = ["breakeven", "margin", "npv", "peakfunding"] as const;
export type Measure = (typeof MEASURES)[number];
