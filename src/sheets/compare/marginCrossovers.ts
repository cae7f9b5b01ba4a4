/**
 * The client from which one scenario permanently has a higher margin than another, pair by pair:
 *
 *     1 + greatest N <= clients of both with cumulative margin of the row <= cumulative margin of the column
 *
 * Margins count as equal if they differ by no more than sums of the same figures in another order do.
 */
import type { SheetPart } from "../model/SheetPart";
import type { ComparisonLayout } from "./comparisonLayout";
import { bothLaddered, NONE_WITHIN } from "./crossovers";
import { toleranceCell } from "./toleranceCell";
import { deploymentColumn, ladderColumn } from "./ladderColumns";
import { pairTable } from "./pairTable";

/** Shown for two scenarios with the same margin after each client. */
export const SAME_MARGIN = "same margin";

export const marginCrossoverCell = ({ letters, marginCrossover }: ComparisonLayout, a: number, b: number): string =>
  `$${letters[a] ?? ""}$${marginCrossover.first + b}`;

export const marginCrossovers = (layout: ComparisonLayout): SheetPart =>
  pairTable(layout, {
    rows: layout.marginCrossover,
    title: "Crossover of margin",
    explanation:
      "First client from which on the scenario of the row leaves more than that of the column for good: cumulative margins, as the chart draws them, compared up to the last client that both list.",
    relation: "Leaves more than",
    unit: "client",
    formula: (a, b) => formula(layout, a, b),
  });

function formula(layout: ComparisonLayout, a: number, b: number): string {
  const deployment = deploymentColumn(layout);
  const both = bothLaddered(layout, a, b);
  const [marginA, marginB] = [ladderColumn(layout, a, "margin"), ladderColumn(layout, b, "margin")];
  const [totalA, totalB] = [ladderColumn(layout, a, "total"), ladderColumn(layout, b, "total")];
  const same = `${toleranceCell(layout)}*(${totalA}+ABS(${marginA})+${totalB}+ABS(${marginB}))`;
  const within = `(${deployment}<=${both})`;
  const apart = `(ABS(${marginB}-${marginA})>${same})*${within}`;
  const last = `SUMPRODUCT(MAX((${marginB}-${marginA}<=${same})*${within}*${deployment}))`;
  return `IF(SUMPRODUCT(${apart})=0,"${SAME_MARGIN}",IF(${last}=${both},"${NONE_WITHIN}"&${both},${last}+1))`;
}
