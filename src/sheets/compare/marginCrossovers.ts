/**
 * The client from which one scenario permanently has a higher margin than another, pair by pair:
 *
 *     1 + greatest N <= clients of both with cumulative margin of the row <= cumulative margin of the column
 *
 * Margins count as equal if they differ by no more than sums of the same figures in another order do.
 */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { SheetPart } from "../model/SheetPart";
import type { ComparisonLayout } from "./comparisonLayout";
import { clientsInBothTables, noneWithin } from "./crossovers";
import { toleranceCell } from "./toleranceCell";
import { deploymentColumn, tableColumn } from "./deploymentTables";
import { pairTable } from "./pairTable";

export const marginCrossoverCell = ({ letters, marginCrossover }: ComparisonLayout, a: number, b: number): string =>
  `$${letters[a] ?? ""}$${marginCrossover.first + b}`;

export const marginCrossovers = (layout: InLanguage<ComparisonLayout>): SheetPart =>
  pairTable(layout, {
    rows: layout.marginCrossover,
    title: layout.t.compare.crossoverOfMargin,
    explanation: layout.t.compare.crossoverOfMarginExplained,
    relation: layout.t.compare.leavesMoreThan,
    unit: layout.t.model.clientUnit,
    formula: (a, b) => formula(layout, a, b),
  });

function formula(layout: InLanguage<ComparisonLayout>, a: number, b: number): string {
  const deployment = deploymentColumn(layout);
  const both = clientsInBothTables(layout, a, b);
  const [marginA, marginB] = [tableColumn(layout, a, "margin"), tableColumn(layout, b, "margin")];
  const [totalA, totalB] = [tableColumn(layout, a, "total"), tableColumn(layout, b, "total")];
  const same = `${toleranceCell(layout)}*(${totalA}+ABS(${marginA})+${totalB}+ABS(${marginB}))`;
  const within = `(${deployment}<=${both})`;
  const apart = `(ABS(${marginB}-${marginA})>${same})*${within}`;
  const last = `SUMPRODUCT(MAX((${marginB}-${marginA}<=${same})*${within}*${deployment}))`;
  return `IF(SUMPRODUCT(${apart})=0,${formulaText(layout.t.compare.sameMargin)},IF(${last}=${both},${noneWithin(layout, both)},${last}+1))`;
}
