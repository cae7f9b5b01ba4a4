/** Deployments from, from + step, … up to last; 1 <= from <= last, step >= 1. */
export type LadderRange = Readonly<{ from: number; last: number; step: number }>;

/** Up to this step it is quicker to run through every deployment than to ask for each row. */
export const DENSE_STEP = 4;
