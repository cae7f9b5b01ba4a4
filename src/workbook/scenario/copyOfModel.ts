/**
 * The sheet spec of a copy of a model's sheet: the same inputs under another name, and warnings about parts that could
 * not be copied unchanged.
 */
import {
  filledLayout,
  filledModelSheet,
  tableRowsFor,
  INPUT_BLOCKS,
  type InputBlock,
  type ModelContents,
  type TypedCells,
} from "../../sheets/model/filledModelSheet";
import { type ModelLayout, type ModelSize, SPARE_DRIVERS, SPARE_SEGMENTS } from "../../sheets/model/modelLayout";
import { detectLanguage } from "../../plan/headings/detectLanguage";
import { moneyIn } from "../../plan/templates/moneyIn";
import type { CellValue, SheetSpec } from "../../sheets/SheetSpec";
import type { LanguageCode } from "../../i18n/languages";
import { type BlockCells, blockCells, cellAt, HEADERS } from "./blockCells";
import { copiedCell, type CopiedCells } from "./copiedCell";
import type { CopyWarning } from "../model/CopyWarning";
import type { CopyOfSheet } from "./adaptFormula";
import type { ModelSheet } from "./readModelSheet";
import { hasSameLayout, keepOtherCells } from "./otherCells";

export type CopyTarget = Readonly<{
  sheetName: string;
  prefix: string;
  /** Sheets that the copy must not refer to. */
  unavailable: readonly string[];
}>;

export type CopiedModel = Readonly<{ spec: SheetSpec; layout: ModelLayout; notes: readonly CopyWarning[] }>;

export function copyOfModel(source: ModelSheet, { sheetName, prefix, unavailable }: CopyTarget): CopiedModel {
  const original = source.reference.sheetName;
  const found = foundBlocks(source);
  const title = titleOf(source);
  const newTitle = title === original ? sheetName : title;
  // The contents that determine the size of the copy. Which formulas can be copied depends on that size.
  const sizingContents = contentsOf(source, found, newTitle, (cell) =>
    typeof cell?.value === "number" ? cell.value : null,
  );
  const size = sizeOf(source, sizingContents);
  // Formulas of the copy look up labels, so their language is that of the copied labels.
  const names = { sheetName, prefix, language: languageOf(found) };
  const layout = filledLayout(sizingContents, prefix, size);
  const sameLayout =
    hasSameLayout(source, layout) && INPUT_BLOCKS.every((block) => found[block]?.isSamePosition ?? true);
  const copy: CopyOfSheet = {
    sameLayout,
    unavailable: sameLayout && sheetName === original ? unavailable : [...unavailable, original],
    original,
    prefix: source.prefix,
    newPrefix: prefix,
    renamed: new Set(
      filledModelSheet(sizingContents, names, size).names.map(({ name }) => name.slice(prefix.length).toLowerCase()),
    ),
    names: source.names,
    tables: source.tables,
  };
  const copied: CopiedCells = { copy, becameValues: [] };
  const filled = filledModelSheet(
    contentsOf(source, found, newTitle, (cell) => copiedCell(cell, copied)),
    names,
    size,
  );
  const spec = sameLayout ? keepOtherCells(filled, source, copied) : filled;
  return {
    spec,
    layout,
    notes: [...omissionWarnings(found), ...valueWarnings(copied), ...(sameLayout ? [] : [CELLS_BESIDE_OMITTED])],
  };
}

const CELLS_BESIDE_OMITTED: CopyWarning = { note: "besideLeftOut" };

export type FoundBlocks = Readonly<Partial<Record<InputBlock, BlockCells>>>;

export function foundBlocks({ grid, areas }: ModelSheet, options?: Readonly<{ everything: boolean }>): FoundBlocks {
  return Object.fromEntries(
    INPUT_BLOCKS.flatMap((block) => {
      const area = areas[block];
      return area === undefined ? [] : [[block, blockCells(grid, area, block, options)] as const];
    }),
  );
}

const languageOf = ({ terms }: FoundBlocks): LanguageCode =>
  detectLanguage((terms?.rows ?? []).map(([label]) => (typeof label?.value === "string" ? [label.value] : [])));

/**
 * The blocks keep their number of rows, so that references to them stay correct. Only the deployment table, which is
 * the last part, grows with the clients.
 */
function sizeOf(
  { areas: { drivers, segments, deploymentTable } }: ModelSheet,
  contents: ModelContents,
): ModelSize | undefined {
  if (drivers === undefined || segments === undefined || deploymentTable === undefined) return undefined;
  return {
    drivers: Math.max(drivers.bottom - drivers.top, SPARE_DRIVERS + 1),
    segments: Math.max(segments.bottom - segments.top, SPARE_SEGMENTS + 1),
    deploymentTable: Math.max(deploymentTable.bottom - deploymentTable.top, tableRowsFor(contents)),
  };
}

function contentsOf(
  source: ModelSheet,
  found: FoundBlocks,
  title: string,
  cellOf: (cell: BlockCells["rows"][number][number]) => CellValue,
): ModelContents {
  const cells = (block: InputBlock): TypedCells => {
    const [header = [], ...rows] = found[block]?.rows ?? [];
    const titles = (found[block]?.headers ?? HEADERS[block]).map((wanted, index) => {
      const given = header[index]?.value;
      return typeof given === "string" ? given : wanted;
    });
    return [titles, ...rows.map((row) => row.map(cellOf))];
  };
  return {
    title,
    ...moneyOf(source),
    terms: cells("terms"),
    drivers: cells("drivers"),
    segments: cells("segments"),
    clients: cells("clients"),
  };
}

export const titleOf = ({ grid, reference }: ModelSheet): string => {
  const written = cellAt(grid, 0, 1)?.value;
  return typeof written === "string" && written.trim() !== "" ? written : reference.sheetName;
};

/** The currency that the sheet states, on whichever line. */
export function moneyOf({ grid }: ModelSheet): Pick<ModelContents, "currency" | "priceYear"> {
  const texts = grid.values.flat().filter((value) => typeof value === "string");
  return texts.flatMap((text) => moneyIn(text) ?? [])[0] ?? { currency: "money", priceYear: 0 };
}

export function omissionWarnings(found: FoundBlocks): readonly CopyWarning[] {
  return INPUT_BLOCKS.flatMap((block): readonly CopyWarning[] => {
    const { columns = [], rows = [] } = found[block]?.omitted ?? {};
    return [
      ...columns.map((header) => ({ note: "columnLeftOut", header, block }) as const),
      ...(rows.length === 0 ? [] : [{ note: "rowsLeftOut", rows, block } as const]),
    ];
  });
}

const MAX_LISTED = 5;

function valueWarnings({ becameValues: cells }: CopiedCells): readonly CopyWarning[] {
  if (cells.length === 0) return [];
  return [{ note: "becameValues", cells: cells.slice(0, MAX_LISTED), more: Math.max(0, cells.length - MAX_LISTED) }];
}
