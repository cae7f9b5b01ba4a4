/**
 * The current name of each scenario's sheet, which follows a rename. Excel has no function for the name of a sheet, but
 * FORMULATEXT returns a formula that refers to the sheet with its current name. Where that fails, the cell shows the
 * sheet's name when the comparison was made.
 */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { figureCell } from "./figureRows";
import { absoluteCell, TITLE_CELL, titleOf } from "../model/titleCells";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { deletedCell } from "./deletedScenario";

/** The name as a cell of the sheet shows it, followed by `ending`. */
export const scenarioName = (layout: ComparisonLayout, model: number, ending = ""): CellValue => ({
  formula: `=${nameCell(layout, model)}${ending === "" ? "" : `&${formulaText(ending)}`}`,
});

export const nameCell = ({ scenarios }: Pick<ComparisonLayout, "scenarios">, model: number): string =>
  `$E$${scenarios.first + model}`;

/** The name of the sheet when the comparison was made. */
export const madeNameCell = ({ scenarios }: Pick<ComparisonLayout, "scenarios">, model: number): string =>
  `$B$${scenarios.first + model}`;

export function scenarioNames(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { scenarios: rows, models, edge, t } = layout;
  const texts = t.compare;
  const headers = [texts.whenMade, texts.title, texts.reference, texts.name, texts.goneName];
  const band = section(rows.header - 2, texts.workingsNames, texts.workingsNamesExplained, edge);
  const lines = models.map((model, index): readonly CellValue[] => {
    const row = rows.first + index;
    return [
      model.sheetName,
      { formula: `=${titleOf(model.sheetName)}` },
      { formula: `=IFERROR(${referenceIn(`$C${row}`)}&LEFT(${figureCell(layout, index, "margin")},0),"")` },
      {
        formula: `=IF(${deletedCell(layout, index)}=1,$B${row}&${formulaText(texts.goneEnding)},IF(OR($D${row}="",ISERROR($C${row})),$B${row},${unquoted(`$D${row}`)}))`,
      },
      // A reference to a deleted sheet is an error, independent of the cell's value.
      { formula: `=IF(ISERROR(ROWS(${titleOf(model.sheetName)})),1,0)` },
    ];
  });
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [headers, ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:F${rows.header}`, style: "header" },
      { range: `B${rows.first}:F${rows.last}`, style: "working" },
    ],
  };
}

const TITLE = absoluteCell(TITLE_CELL);

/**
 * The text between "=" and "!$B$1", the title of the model. LibreOffice writes "$" before the name and "." after it.
 * Excel does not recalculate this formula when a sheet is renamed. An empty part of a figure beside it forces a
 * recalculation whenever the scenario is calculated. NOW would do so too, but Excel would then ask at each closing
 * whether to save.
 */
function referenceIn(cell: string): string {
  const text = `FORMULATEXT(${cell})`;
  const from = `IF(MID(${text},2,1)="$",3,2)`;
  return `MID(${text},${from},LEN(${text})-${from}-${TITLE.length})`;
}

const unquoted = (cell: string): string =>
  `IF(LEFT(${cell},1)="'",SUBSTITUTE(MID(${cell},2,LEN(${cell})-2),"''","'"),${cell})`;
