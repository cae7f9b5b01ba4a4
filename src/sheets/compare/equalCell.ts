import type { ComparisonLayout } from "./comparisonLayout";

/** How far two costs may lie apart and count as equal: sums of the same figures in another order differ by so little. */
export const EQUAL = 1e-12;

/** Below the table of crossovers. */
export const equalCell = ({ crossover }: Pick<ComparisonLayout, "crossover">): string => `$C$${crossover.last}`;
