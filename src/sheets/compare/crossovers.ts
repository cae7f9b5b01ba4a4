/**
 * The deployment from which one scenario has cost no more in total than another, pair by pair:
 *
 *     least N <= clients of both with total cost of the row <= total cost of the column
 *
 * Each scenario has its own segments, so entry and acquisition cost are included.
 */
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { toleranceCell } from "./toleranceCell";
import { figureCell } from "./figureRows";
import { unlessDeleted } from "./deletedScenario";
import { deploymentColumn, tableColumn } from "./deploymentTables";
import { pairTable } from "./pairTable";
import { scenarioName } from "./scenarioNames";

/** A text for a pair without a crossover, with the number of clients compared; without "=". */
export const noneWithin = ({ t }: InLanguage<object>, clients: string): string =>
  formulaMessage(t.compare.noneWithin, { n: clients });

/** Ordered pairs of scenarios: a change from `a` to `b`. */
export const pairsOf = ({ models }: Pick<ComparisonLayout, "models">): readonly Readonly<{ a: number; b: number }>[] =>
  models.flatMap((_, b) => models.flatMap((__, a) => (a === b ? [] : [{ a, b }])));

export const crossoverCell = ({ letters, crossover }: ComparisonLayout, a: number, b: number): string =>
  `$${letters[a] ?? ""}$${crossover.first + b}`;

/** Number of clients in both deployment tables. */
export const clientsInBothTables = (layout: ComparisonLayout, a: number, b: number): string =>
  `MIN(${figureCell(layout, a, "clientsInTable")},${figureCell(layout, b, "clientsInTable")})`;

export const crossovers = (layout: InLanguage<ComparisonLayout>): SheetPart =>
  pairTable(layout, {
    rows: layout.crossover,
    title: layout.t.compare.crossoverOfCost,
    explanation: layout.t.compare.crossoverOfCostExplained,
    relation: layout.t.compare.noDearerThan,
    unit: layout.t.compare.deployment,
    formula: (a, b) => formula(layout, a, b),
  });

function formula(layout: InLanguage<ComparisonLayout>, a: number, b: number): string {
  const deployment = deploymentColumn(layout);
  const both = clientsInBothTables(layout, a, b);
  const [totalA, totalB] = [tableColumn(layout, a, "total"), tableColumn(layout, b, "total")];
  const equal = toleranceCell(layout);
  const reached = `(${totalA}*(1+${equal})>=${totalB})*(${deployment}<=${both})`;
  const apart = `(ABS(${totalA}-${totalB})>${equal}*${totalA})*(${deployment}<=${both})`;
  // The least N has the greatest 1/N.
  const least = `ROUND(1/SUMPRODUCT(MAX(${reached}/${deployment})),0)`;
  return `IF(SUMPRODUCT(${apart})=0,${formulaText(layout.t.compare.sameCost)},IF(SUMPRODUCT(${reached})=0,${noneWithin(layout, both)},${least}))`;
}

/** Number of segment lines that differ, pair by pair. If none differs, both scenarios have the same clients. */
export function segmentsApart(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { segmentsApart: rows, segmentLines, models, letters, edge, t } = layout;
  const names = models.map((_, index) => scenarioName(layout, index));
  const to = letters.at(-1) ?? "C";
  const band = section(rows.header - 2, t.compare.workingsSegmentsApart, t.compare.workingsSegmentsExplained, edge);
  const lines = models.map((_, b): readonly CellValue[] => [
    scenarioName(layout, b),
    ...models.map((__, a) => {
      const [one, other] = [column(letters[a] ?? "", segmentLines), column(letters[b] ?? "", segmentLines)];
      // A text in place of a count: the functions refuse the blocks, so the pair has no result.
      const missing = [a, b].map((model) => `N(${figureCell(layout, model, "notListed")})`).join("+");
      return { formula: `=${unlessDeleted(layout, [a, b], `SUMPRODUCT(--(${one}<>${other}))+${missing}`)}` };
    }),
  ]);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [[t.compare.scenario, ...names], ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${to}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${to}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:${to}${rows.last}`, style: "working", numberFormat: "count" },
    ],
  };
}

export const segmentsApartCell = ({ letters, segmentsApart: rows }: ComparisonLayout, a: number, b: number): string =>
  `$${letters[a] ?? ""}$${rows.first + b}`;
