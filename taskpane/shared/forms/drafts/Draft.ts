/** Values that were typed into a form and are not saved yet, and the row of the sheet that they belong to. */
import type { ModelCells } from "../../../../src/workbook/model/Model";

export type DraftBlock = "drivers" | "segments" | "terms";

/** A row of a block, `NEW_ROW` for a row that does not exist yet, or a new price break of the driver in that row. */
export type DraftKey = Readonly<{ block: DraftBlock; row: number; breaks?: boolean }>;

/** The position of the header, which is never edited. */
export const NEW_ROW = 0;

/** Texts by column, only those that differ from the sheet. */
export type TypedTexts<Column extends string = string> = Readonly<Partial<Record<Column, string>>>;

export type Draft = Readonly<{
  key: DraftKey;
  /** The row as it was when the user began typing. */
  line: string;
  typed: TypedTexts;
}>;

/** Blank cells at the end do not count: a column added beside the block is no change of the row. */
export function lineAt(cells: ModelCells, { block, row }: DraftKey): string {
  if (row === NEW_ROW) return "";
  const line = cells[block][row] ?? [];
  return JSON.stringify(line.slice(0, line.findLastIndex((cell) => cell !== "") + 1));
}

export const isSame = (one: DraftKey, other: DraftKey): boolean =>
  one.block === other.block && one.row === other.row && (one.breaks ?? false) === (other.breaks ?? false);

/**
 * The draft follows its row when the row moves. If the row itself changed in the sheet, the typed values are discarded:
 * they were meant for other cells.
 */
export function rebase(draft: Draft, cells: ModelCells): Draft {
  const { key, line } = draft;
  if (lineAt(cells, key) === line) return draft;
  const rows = cells[key.block].flatMap((_, row) => {
    const movedKey = { ...key, row };
    return row !== NEW_ROW && lineAt(cells, movedKey) === line ? [movedKey] : [];
  });
  const [found, ...more] = rows;
  if (found !== undefined && more.length === 0) return { ...draft, key: found };
  return { key, line: lineAt(cells, key), typed: {} };
}

/** Without a text the column shows the sheet's value again. */
export function withText(typed: TypedTexts, column: string, text: string | undefined): TypedTexts {
  const others = Object.entries(typed).filter(([one]) => one !== column);
  return Object.fromEntries(text === undefined ? others : [...others, [column, text]]);
}
