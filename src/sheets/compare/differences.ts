/** The differing inputs, repeated above all others in the order in which they are listed below. */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { column, type Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import { type ComparisonLayout, MAX_DIFFERENCES } from "./comparisonLayout";
import { figureCell } from "./figureRows";
import { anyDeleted } from "./deletedScenario";
import { PERCENT } from "./inputLines";
import { noneDiffers } from "./noneDiffers";
import { scenarioName } from "./scenarioNames";

export function differences(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { differing: rows, models, letters, unit, edge, workings, t } = layout;
  const texts = t.compare;
  const band = section(rows.header - 2, texts.whatDiffers, texts.whatDiffersExplained, edge);
  const lines: Rows = { header: 0, first: layout.termLines.first, last: layout.segmentLines.last };
  const count = figureCell(layout, 0, "apart");
  const cells = Array.from({ length: MAX_DIFFERENCES }, (_, index): readonly CellValue[] => {
    const found = `$${workings.count}${rows.first + index}`;
    const none = index === 0 ? `IF(${anyDeleted(layout)},"",IF(${count}=0,${noneDiffers(layout)},""))` : '""';
    const at = (letter: string): string => `INDEX(${column(letter, lines)},${found})`;
    const listed = (formula: string, otherwise = '""'): CellValue => ({
      formula: `=IF(${found}="",${otherwise},${formula})`,
    });
    return [
      listed(at(workings.name), none),
      ...letters.map((letter) => listed(shown(at(letter), at(workings.unit)))),
      "",
      listed(`${at(workings.unit)}&""`),
    ];
  });
  const positions = cells.map((_, index): readonly CellValue[] => [
    {
      formula: `=IF(${anyDeleted(layout)},"",IF(${index + 1}>${count},"",MATCH(${index + 1},${column(workings.count, lines)},0)))`,
    },
  ]);
  const more = `=IF(${anyDeleted(layout)},"",IF(${count}>${MAX_DIFFERENCES},${formulaText(texts.lastJoin)}&${count}-${MAX_DIFFERENCES}&${formulaText(texts.moreBelow)},""))`;
  const to = letters.at(-1) ?? "C";
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          [t.heading("Input"), ...models.map((_, model) => scenarioName(layout, model)), "", t.heading("Unit")],
          ...cells,
        ],
      },
      { at: `B${rows.last}`, cells: [[{ formula: more }]] },
      { at: `${workings.count}${rows.header}`, cells: [[texts.foundInLine], ...positions] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${edge}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${to}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last - 1}`, style: "label" },
      { range: `C${rows.first}:${to}${rows.last - 1}`, style: "result", align: "right", numberFormat: "plain" },
      { range: `${unit}${rows.first}:${unit}${rows.last - 1}`, style: "unit" },
      { range: `B${rows.last}`, style: "note" },
      { range: `${workings.count}${rows.header}`, style: "header" },
      { range: `${workings.count}${rows.first}:${workings.count}${rows.last - 1}`, style: "working" },
    ],
  };
}

/** Lines of all kinds share one cell, whose number format cannot follow them, so fractions are shown as percentages. */
const shown = (value: string, unit: string): string =>
  `IF(AND(ISNUMBER(${value}),${unit}="${PERCENT}"),ROUND(100*${value},10),${value})`;
