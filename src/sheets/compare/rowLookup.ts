/**
 * The row of an input in each scenario's block, found by name, ignoring case; "none" if the scenario does not have
 * the input.
 */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { columnLetters } from "../../a1/columns";
import { DRIVER_INPUT } from "../model/inputColumns";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { deletedText, unlessDeleted } from "./deletedScenario";
import type { InputRow } from "./inputRows";
import { type InputBlock, linkedBlock, linkedCell, linkedNames, linkedPositions, NAME_LETTERS } from "./links";
import { scenarioName } from "./scenarioNames";

const foundRows = (
  { foundDrivers, foundSegments }: Pick<ComparisonLayout, "foundDrivers" | "foundSegments">,
  block: InputBlock,
): Rows => (block === "drivers" ? foundDrivers : foundSegments);

/** The cell of an input's row in a scenario. */
export const foundCell = (layout: ComparisonLayout, block: InputBlock, input: number, model: number): string =>
  `$${layout.letters[model] ?? ""}${foundRows(layout, block).first + input}`;

/** Its name as written in the first scenario that has it; blank if another line above already has that name. */
export const nameCell = (layout: ComparisonLayout, block: InputBlock, input: number): string =>
  `$B${foundRows(layout, block).first + input}`;

export function rowLookup(layout: InLanguage<ComparisonLayout>, block: InputBlock): SheetPart {
  const { models, letters, edge, t } = layout;
  const { workingsDriversFound, workingsSegmentsFound, workingsFoundExplained, nameRead } = t.compare;
  const rows = foundRows(layout, block);
  const none = formulaText(t.common.none);
  const gone = deletedText(layout);
  const from = DRIVER_INPUT.From;
  const inputs: readonly InputRow[] = layout[block];
  const names = models.map((_, index) => scenarioName(layout, index));
  const [behind, readIn] = [fromLetter(layout), readLetter(layout)];
  const title = block === "drivers" ? workingsDriversFound : workingsSegmentsFound;
  const band = section(rows.header - 2, title, workingsFoundExplained, edge);
  const lines = inputs.map((input, place) => {
    const row = rows.first + place;
    // If the first scenario that names the input was deleted, the next one is used.
    const named = (formula: (letter: (letter: string) => string) => string, otherwise: string): string =>
      input.scenarioRows.reduceRight((rest, { model, row: line }) => {
        const home = models[model];
        if (home === undefined) throw new Error(`no scenario ${model}`);
        return `IFERROR(${formula((letter) => linkedCell(home, `$${letter}$${home.layoutRows[block].first + line}`))},${rest})`;
      }, otherwise);
    // After rows are sorted, two lines may have the same name. The second is left blank, and inputs without a line are
    // counted as not compared.
    const above = (letter: string): string => `($${letter}$${rows.first}:$${letter}${row - 1}=$${letter}${row})`;
    const listed = `SUMPRODUCT(${block === "drivers" ? `${above(readIn)}*${above(behind)}` : `${above(readIn)}*1`})`;
    const again = place === 0 ? "" : `IF(AND(${listed}>0,$${readIn}${row}<>${gone}),"",`;
    const found: readonly CellValue[] = [
      { formula: `=${again}$${readIn}${row}${again === "" ? "" : ")"}` },
      ...models.map((model, index) => {
        const list = linkedNames(model, block);
        const froms = linkedBlock(model, block, from);
        // In a row that is not a price break, the cell is blank, 0 or 1.
        const holds = block === "drivers" ? `*((${froms}=$${behind}${row})+($${behind}${row}=1)*(${froms}<=1)>0)` : "";
        const place = linkedPositions(model, block);
        const is = `(${list}=$B${row})${holds}`;
        // The header may have the same text as a row: its match does not count.
        const header = `IF(INDEX(${list},1)=$B${row},1,0)`;
        return {
          formula: `=${unlessDeleted(layout, [index], `IF($B${row}="",${none},IF(SUMPRODUCT((${list}=$B${row})*1)=${header},${none},IF(SUMPRODUCT(${is}*1)=0,${none},ROUND(1/SUMPRODUCT(MAX(${is}/(${place}+(${place}=0)*1E+9))),0))))`)}`,
        };
      }),
    ];
    const read: readonly CellValue[] = [
      block === "drivers" ? { formula: `=${named((cell) => `MAX(1,N(${cell(from)}))`, String(input.from))}` } : "",
      { formula: `=${named((cell) => `${cell(NAME_LETTERS[block])}&""`, gone)}` },
    ];
    return { found, read };
  });
  return {
    blocks: [
      ...band.blocks,
      {
        at: `${behind}${rows.header}`,
        cells: [[block === "drivers" ? t.heading("From") : "", nameRead], ...lines.map((line) => line.read)],
      },
      { at: `B${rows.header}`, cells: [[t.heading("Input"), ...names], ...lines.map(({ found }) => found)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${readIn}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${readIn}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:${readIn}${rows.last}`, style: "working" },
      { range: `C${rows.first}:${letters.at(-1) ?? "C"}${rows.last}`, numberFormat: "count", align: "right" },
    ],
  };
}

const fromLetter = ({ models }: ComparisonLayout): string => columnLetters(models.length + 2);
/** Names as the lines read them, before duplicates of other lines are removed. */
const readLetter = ({ models }: ComparisonLayout): string => columnLetters(models.length + 3);

/** The deployment from which a price break applies. */
export const fromCell = (layout: ComparisonLayout, input: number): string =>
  `$${fromLetter(layout)}${layout.foundDrivers.first + input}`;
