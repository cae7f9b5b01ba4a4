import type { ComparisonLayout } from "./comparisonLayout";

/**
 * How far two costs may lie apart and count as equal: sums of the same figures in another order differ by so little.
 */
export const EQUAL = 1e-12;

/** Beside the checks, below their tolerance. */
export const toleranceCell = ({ checks }: Pick<ComparisonLayout, "checks">): string => `$G$${checks.first + 3}`;
