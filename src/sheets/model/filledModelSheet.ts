/** A model sheet with inputs from existing cells: a copy, or a scenario from a file. */
import { BLANK_DRIVER, BLANK_SEGMENT } from "../../plan/templates/blankRows";
import { optionsOfCells } from "../../plan/templates/optionsOfCells";
import type { Template } from "../../plan/templates/Template";
import { SEGMENT_COLUMNS } from "../../schema/columns";
import type { CellValue, SheetSpec, TableSpec } from "../SheetSpec";
import { type ModelLayout, modelLayout, modelSize, type ModelSize, type Rows, rowsIn } from "./modelLayout";
import { modelSheet, type ModelSheetNames } from "./modelSheet";

export type TypedCells = readonly (readonly CellValue[])[];

/** Blocks with header row, in the columns of the sheet, unit and source included; missing rows stay blank. */
export type ModelContents = Pick<Template, "title" | "currency" | "priceYear"> &
  Readonly<Record<InputBlock, TypedCells>>;

export const INPUT_BLOCKS = ["terms", "drivers", "segments", "clients"] as const;
export type InputBlock = (typeof INPUT_BLOCKS)[number];

/** Without a size, the blocks get spare rows and the deployment table gets room for more clients, as in a new model. */
export function filledModelSheet(contents: ModelContents, names: ModelSheetNames, size?: ModelSize): SheetSpec {
  const template = blankLike(contents);
  const options = optionsOfCells(contents);
  const layout = modelLayout(template, names.prefix, size, options);
  const spec = modelSheet(template, names, size, options);
  const filled = new Map(INPUT_BLOCKS.map((block) => [topLeft(layout, block), padded(contents[block], layout[block])]));
  return {
    ...spec,
    blocks: spec.blocks.map((block) => ({ ...block, cells: filled.get(block.at) ?? block.cells })),
    tables: spec.tables.map((table) => tableOverUsed(table, layout, contents)),
  };
}

export const filledLayout = (contents: ModelContents, prefix: string, size?: ModelSize): ModelLayout =>
  modelLayout(blankLike(contents), prefix, size, optionsOfCells(contents));

/** Number of rows in the deployment table in a new model with these clients. */
export const tableRowsFor = (contents: ModelContents): number => modelSize(blankLike(contents)).deploymentTable;

const topLeft = (layout: ModelLayout, block: InputBlock): string => `B${layout[block].header}`;

function padded(cells: TypedCells, rows: Rows): TypedCells {
  const blank = (cells[0] ?? []).map(() => null);
  return Array.from({ length: rowsIn(rows) + 1 }, (_, index) => cells[index] ?? blank);
}

/** A table ends with the last row in use; the spare rows below stay outside. */
function tableOverUsed(table: TableSpec, layout: ModelLayout, contents: ModelContents): TableSpec {
  for (const block of ["drivers", "segments"] as const) {
    const start = `${topLeft(layout, block)}:`;
    if (!table.range.startsWith(start)) continue;
    const used = contents[block].reduce((last, row, index) => (row.some(isFilled) ? index : last), 0);
    const letters = table.range.slice(start.length).replace(/\d+$/, "");
    return { ...table, range: `${start}${letters}${layout[block].header + Math.max(1, used)}` };
  }
  return table;
}

const isFilled = (cell: CellValue): boolean => cell !== null && cell !== "";

/** Replaces a template where only counts matter, because each of its rows is overwritten. */
function blankLike({ drivers, segments, ...rest }: ModelContents): Template {
  return {
    ...rest,
    id: "",
    about: "",
    drivers: drivers.slice(1).map(() => BLANK_DRIVER),
    segments: segments.slice(1).map((row) => ({ ...BLANK_SEGMENT, clients: countIn(row[CLIENTS]) })),
    terms: [],
    clients: { profiles: [], rows: [] },
  };
}

const CLIENTS = SEGMENT_COLUMNS.indexOf("Clients");

const countIn = (cell: CellValue | undefined): number =>
  typeof cell === "number" && cell >= 0 && Number.isFinite(cell) ? cell : 0;
