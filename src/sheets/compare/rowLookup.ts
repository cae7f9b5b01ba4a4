/**
 * The row of an input in each scenario's block, found by name, ignoring case; "none" if the scenario does not have the
 * input.
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
/** Cell of a price break with the deployment from which it applies. */
const FROM = "J";

/** The cell of an input's row in a scenario. */
export const foundCell = (
  { letters, foundDrivers, foundSegments }: ComparisonLayout,
  block: Block,
  input: number,
  model: number,
): string => `$${letters[model] ?? ""}${(block === "drivers" ? foundDrivers : foundSegments).first + input}`;

/** Its name as written in the first scenario that has it; blank if another line above already has that name. */
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
    // If the first scenario that names the input was deleted, the next one is used.
    const named = (formula: (letter: (letter: string) => string) => string, otherwise: string): string =>
      input.named.reduceRight((rest, { model, row: line }) => {
        const home = models[model];
        if (home === undefined) throw new Error(`no scenario ${model}`);
        return `IFERROR(${formula((letter) => linkedCell(home, `$${letter}$${home.places[block].first + line}`))},${rest})`;
      }, otherwise);
    // After rows are sorted, two lines may have the same name. The second is left blank, and inputs without a line are
    // counted as not compared.
    const above = (letter: string): string => `($${letter}$${rows.first}:$${letter}${row - 1}=$${letter}${row})`;
    const listed = `SUMPRODUCT(${block === "drivers" ? `${above(read)}*${above(behind)}` : `${above(read)}*1`})`;
    const again = place === 0 ? "" : `IF(AND(${listed}>0,$${read}${row}<>"${DELETED}"),"",`;
    const found: readonly CellValue[] = [
      { formula: `=${again}$${read}${row}${again === "" ? "" : ")"}` },
      ...models.map((model, index) => {
        const list = linkedBlock(model, block, "B");
        const from = linkedBlock(model, block, FROM);
        // In a row that is not a price break, the cell is blank, 0 or 1.
        const holds = block === "drivers" ? `*((${from}=$${behind}${row})+($${behind}${row}=1)*(${from}<=1)>0)` : "";
        const place = linkedPlaces(model, block);
        const is = `(${list}=$B${row})${holds}`;
        // The header may have the same text as a row: its match does not count.
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
/** Names as the lines read them, before duplicates of other lines are removed. */
const nameLetter = ({ models }: ComparisonLayout): string => columnLetters(models.length + 3);

/** The deployment from which a price break applies. */
export const fromCell = (layout: ComparisonLayout, input: number): string =>
  `$${fromLetter(layout)}${layout.foundDrivers.first + input}`;
