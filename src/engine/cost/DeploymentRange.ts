/** Deployments from, from + step, … up to last; 1 <= from <= last, step >= 1. */
export type DeploymentRange = Readonly<{ from: number; last: number; step: number }>;

/** Up to this step, a pass through every deployment is faster than computing each row separately. */
export const DENSE_STEP = 4;
