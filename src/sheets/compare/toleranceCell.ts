import type { ComparisonLayout } from "./comparisonLayout";

/**
 * The share by which two costs may differ and still count as equal: sums of the same figures in another order differ
 * this little.
 */
export const EQUAL = 1e-12;

/** Beside the checks, below their tolerance. */
export const toleranceCell = ({ checks }: Pick<ComparisonLayout, "checks">): string => `$G$${checks.first + 3}`;
