import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { figureCell } from "./figureRows";
import { unlessDeleted } from "./deletedScenario";
import { scenarioName } from "./scenarioNames";

type PairTable = Readonly<{
  rows: Rows;
  title: string;
  explanation: string;
  /** A table of pairs: each cell compares the scenario of its column with that of its row. */
  relation: string;
  unit: string;
  /** The formula for the scenario in the column against that in the row, without "=". */
  formula: (a: number, b: number) => string;
}>;

/** A text is shown in place of the result if the functions refuse one of the two scenarios. */
const ifBothRead = (layout: InLanguage<ComparisonLayout>, a: number, b: number, formula: string): string => {
  const clients = [a, b].map((model) => figureCell(layout, model, "clients"));
  return `IF(COUNT(${clients.join(",")})<2,${formulaText(layout.t.reasons.cannotBeRead)},${formula})`;
};

/** One row and one column per scenario. The diagonal is blank, and pairs with a deleted scenario have no result. */
export function pairTable(
  layout: InLanguage<ComparisonLayout>,
  { rows, title, explanation, relation, unit: unitOf, formula }: PairTable,
): SheetPart {
  const { models, letters, unit, edge, t } = layout;
  const names = models.map((_, index) => scenarioName(layout, index));
  const to = letters.at(-1) ?? "C";
  const band = section(rows.header - 2, title, explanation, edge);
  const lines = models.map((_, b): readonly CellValue[] => [
    scenarioName(layout, b),
    ...models.map((__, a) =>
      a === b ? "" : { formula: `=${unlessDeleted(layout, [a, b], ifBothRead(layout, a, b, formula(a, b)))}` },
    ),
    "",
    unitOf,
  ]);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [[relation, ...names, "", t.heading("Unit")], ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${edge}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${to}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:${to}${rows.last}`, style: "result", numberFormat: "count", align: "right" },
      { range: `${unit}${rows.first}:${unit}${rows.last}`, style: "unit" },
    ],
  };
}
