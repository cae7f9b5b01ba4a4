/**
 * The sheet spec of a copy of a model's sheet: the same inputs under another name, and warnings about parts that could
 * not be copied unchanged.
 */
import {
  filledLayout,
  filledModelSheet,
  ladderRoom,
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
  lost: readonly string[];
}>;

export type CopiedModel = Readonly<{ spec: SheetSpec; layout: ModelLayout; notes: readonly CopyWarning[] }>;

export function copyOfModel(typed: ModelSheet, { sheetName, prefix, lost }: CopyTarget): CopiedModel {
  const original = typed.reference.sheetName;
  const found = foundBlocks(typed);
  const title = titleOf(typed);
  const called = title === original ? sheetName : title;
  // The contents that determine the size of the copy. Which formulas can be copied depends on that size.
  const counted = contentsOf(typed, found, called, (cell) => (typeof cell?.value === "number" ? cell.value : null));
  const size = sizeOf(typed, counted);
  // Formulas of the copy look up labels, so their language is that of the copied labels.
  const names = { sheetName, prefix, language: languageOf(found) };
  const layout = filledLayout(counted, prefix, size);
  const sameLayout = hasSameLayout(typed, layout) && INPUT_BLOCKS.every((block) => found[block]?.inPlace ?? true);
  const copy: CopyOfSheet = {
    sameLayout,
    lost: sameLayout && sheetName === original ? lost : [...lost, original],
    original,
    prefix: typed.prefix,
    newPrefix: prefix,
    renamed: new Set(
      filledModelSheet(counted, names, size).names.map(({ name }) => name.slice(prefix.length).toLowerCase()),
    ),
    names: typed.names,
    tables: typed.tables,
  };
  const copied: CopiedCells = { copy, becameValues: [] };
  const filled = filledModelSheet(
    contentsOf(typed, found, called, (cell) => copiedCell(cell, copied)),
    names,
    size,
  );
  const spec = sameLayout ? keepOtherCells(filled, typed, copied) : filled;
  return { spec, layout, notes: [...notesOn(found), ...valueNotes(copied), ...(sameLayout ? [] : [MOVED])] };
}

const MOVED: CopyWarning = { note: "besideLeftOut" };

export type Found = Readonly<Partial<Record<InputBlock, BlockCells>>>;

export function foundBlocks({ grid, places }: ModelSheet): Found {
  return Object.fromEntries(
    INPUT_BLOCKS.flatMap((block) => {
      const area = places[block];
      return area === undefined ? [] : [[block, blockCells(grid, area, block)] as const];
    }),
  );
}

const languageOf = ({ terms }: Found): LanguageCode =>
  detectLanguage((terms?.rows ?? []).map(([label]) => (typeof label?.value === "string" ? [label.value] : [])));

/**
 * The blocks keep their number of rows, so that references to them stay correct. Only the ladder, which is the last
 * part, grows with the clients.
 */
function sizeOf({ places: { drivers, segments, ladder } }: ModelSheet, contents: ModelContents): ModelSize | undefined {
  if (drivers === undefined || segments === undefined || ladder === undefined) return undefined;
  return {
    drivers: Math.max(drivers.bottom - drivers.top, SPARE_DRIVERS + 1),
    segments: Math.max(segments.bottom - segments.top, SPARE_SEGMENTS + 1),
    ladder: Math.max(ladder.bottom - ladder.top, ladderRoom(contents)),
  };
}

function contentsOf(
  typed: ModelSheet,
  found: Found,
  title: string,
  cellOf: (cell: BlockCells["rows"][number][number]) => CellValue,
): ModelContents {
  const cells = (block: InputBlock): TypedCells => {
    const [header = [], ...rows] = found[block]?.rows ?? [];
    const titles = HEADERS[block].map((wanted, index) => {
      const given = header[index]?.value;
      return typeof given === "string" ? given : wanted;
    });
    return [titles, ...rows.map((row) => row.map(cellOf))];
  };
  return {
    title,
    ...moneyOf(typed),
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

export function notesOn(found: Found): readonly CopyWarning[] {
  return INPUT_BLOCKS.flatMap((block): readonly CopyWarning[] => {
    const { columns = [], rows = [] } = found[block]?.lost ?? {};
    return [
      ...columns.map((header) => ({ note: "columnLeftOut", header, block }) as const),
      ...(rows.length === 0 ? [] : [{ note: "rowsLeftOut", rows, block } as const]),
    ];
  });
}

const LISTED = 5;

function valueNotes({ becameValues: cells }: CopiedCells): readonly CopyWarning[] {
  if (cells.length === 0) return [];
  return [{ note: "becameValues", cells: cells.slice(0, LISTED), more: Math.max(0, cells.length - LISTED) }];
}
