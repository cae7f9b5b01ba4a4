/**
 * In which row of each scenario's block an input stands, by its name in any letters; "none" where the scenario lacks
 * it.
 */
import { columnLetters } from "../../a1/columns";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { DELETED, unlessDeleted } from "./deletedScenario";
import type { InputRow } from "./inputRows";
import { linkedBlock, linkedCell, linkedPlaces } from "./links";
import { scenarioName } from "./scenarioNames";

type Block = "drivers" | "segments";
const TITLES: Readonly<Record<Block, string>> = {
  drivers: "Workings: drivers found",
  segments: "Workings: segments found",
};
/** Where a price break says from which deployment on it holds. */
const FROM = "J";

/** The cell of an input's row in a scenario. */
export const foundCell = (
  { letters, foundDrivers, foundSegments }: ComparisonLayout,
  block: Block,
  input: number,
  model: number,
): string => `$${letters[model] ?? ""}${(block === "drivers" ? foundDrivers : foundSegments).first + input}`;

/** Its name, as it stands in the scenario that has it first; blank where another line above has it. */
export const nameCell = ({ foundDrivers, foundSegments }: ComparisonLayout, block: Block, input: number): string =>
  `$B${(block === "drivers" ? foundDrivers : foundSegments).first + input}`;

export function rowLookup(layout: ComparisonLayout, block: Block): SheetPart {
  const { models, letters, edge, foundDrivers, foundSegments } = layout;
  const rows: Rows = block === "drivers" ? foundDrivers : foundSegments;
  const inputs: readonly InputRow[] = layout[block];
  const names = models.map((_, index) => scenarioName(layout, index));
  const [behind, read] = [fromLetter(layout), nameLetter(layout)];
  const band = section(
    rows.header - 2,
    TITLES[block],
    "Row below the header, by name; a price break by its deployment too.",
    edge,
  );
  const lines = inputs.map((input, place) => {
    const row = rows.first + place;
    // Where the scenario that names it first is gone, the next one does.
    const named = (formula: (letter: (letter: string) => string) => string, otherwise: string): string =>
      input.named.reduceRight((rest, { model, row: line }) => {
        const home = models[model];
        if (home === undefined) throw new Error(`no scenario ${model}`);
        return `IFERROR(${formula((letter) => linkedCell(home, `$${letter}$${home.places[block].first + line}`))},${rest})`;
      }, otherwise);
    // Rows that were sorted may be named by two lines: the second one is left blank, and what no line names any more is
    // counted as not compared.
    const above = (letter: string): string => `($${letter}$${rows.first}:$${letter}${row - 1}=$${letter}${row})`;
    const listed = `SUMPRODUCT(${block === "drivers" ? `${above(read)}*${above(behind)}` : `${above(read)}*1`})`;
    const again = place === 0 ? "" : `IF(AND(${listed}>0,$${read}${row}<>"${DELETED}"),"",`;
    const found: readonly CellValue[] = [
      { formula: `=${again}$${read}${row}${again === "" ? "" : ")"}` },
      ...models.map((model, index) => {
        const list = linkedBlock(model, block, "B");
        const from = linkedBlock(model, block, FROM);
        // Of a row that is no price break the cell is blank, 0 or 1.
        const holds = block === "drivers" ? `*((${from}=$${behind}${row})+($${behind}${row}=1)*(${from}<=1)>0)` : "";
        const place = linkedPlaces(model, block);
        const is = `(${list}=$B${row})${holds}`;
        // Of the header, which a row may be called as: never the greatest.
        const header = `IF(INDEX(${list},1)=$B${row},1,0)`;
        return {
          formula: `=${unlessDeleted(layout, [index], `IF($B${row}="","none",IF(SUMPRODUCT((${list}=$B${row})*1)=${header},"none",IF(SUMPRODUCT(${is}*1)=0,"none",ROUND(1/SUMPRODUCT(MAX(${is}/(${place}+(${place}=0)*1E+9))),0))))`)}`,
        };
      }),
    ];
    const told: readonly CellValue[] = [
      block === "drivers" ? { formula: `=${named((cell) => `MAX(1,N(${cell(FROM)}))`, String(input.from))}` } : "",
      { formula: `=${named((cell) => `${cell("B")}&""`, `"${DELETED}"`)}` },
    ];
    return { found, told };
  });
  return {
    blocks: [
      ...band.blocks,
      {
        at: `${behind}${rows.header}`,
        cells: [[block === "drivers" ? "From" : "", "Name read"], ...lines.map(({ told }) => told)],
      },
      { at: `B${rows.header}`, cells: [["Input", ...names], ...lines.map(({ found }) => found)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${read}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${read}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:${read}${rows.last}`, style: "working" },
      { range: `C${rows.first}:${letters.at(-1) ?? "C"}${rows.last}`, numberFormat: "count", align: "right" },
    ],
  };
}

const fromLetter = ({ models }: ComparisonLayout): string => columnLetters(models.length + 2);
/** Names as the lines read them, before those that another line has are left out. */
const nameLetter = ({ models }: ComparisonLayout): string => columnLetters(models.length + 3);

/** The deployment from which a price break holds. */
export const fromCell = (layout: ComparisonLayout, input: number): string =>
  `$${fromLetter(layout)}${layout.foundDrivers.first + input}`;
