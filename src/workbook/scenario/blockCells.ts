/** One block of inputs from a model's sheet, arranged in the columns and rows of a model sheet. */
import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import { optionalTermLabel } from "../../plan/templates/optionsOfCells";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS, SOURCE, TERM_COLUMNS } from "../../schema/columns";
import { CLIENT_LABELS } from "../../schema/client";
import { OPTIONAL_DRIVER_COLUMNS } from "../../schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../schema/segments";
import { TERM_LABELS } from "../../schema/terms";
import { PROFILE_COLUMNS } from "../../sheets/model/inputColumns";
import { type Area, cellAddress } from "../../a1/area";
import { columnLetters } from "../../a1/columns";
import { cellText } from "../model/cellText";
import { WorkbookError } from "../office/WorkbookError";
import type { Grid, InputBlockName } from "./readModelSheet";

/** The content of a cell, and its value if the content is a formula. */
export type TypedCell = Readonly<{ content: unknown; value: unknown; address: string }>;

export type BlockCells = Readonly<{
  /** The header of each column in English; null if it has no fixed one. Optional columns only if the sheet has them. */
  headers: readonly (string | null)[];
  /** Header row first; undefined is a blank cell. */
  rows: readonly (readonly (TypedCell | undefined)[])[];
  /** Each column and row has the same position as on the sheet. */
  isSamePosition: boolean;
  /** Headers of columns, and numbers of sheet rows, that did not fit. */
  omitted: Readonly<{ columns: readonly string[]; rows: readonly number[] }>;
}>;

type Column = Readonly<{ column: number; header: string; filled: boolean; beside: boolean }>;

/** Columns to the right of a block that may be its unit and source. */
const MAX_COLUMNS_BESIDE = 4;
const EXTRA_HEADERS = ["Unit", SOURCE];

export const HEADERS: Readonly<Record<InputBlockName, readonly (string | null)[]>> = {
  drivers: [...DRIVER_COLUMNS, SOURCE],
  segments: [...SEGMENT_COLUMNS, SOURCE],
  terms: [...TERM_COLUMNS, ...EXTRA_HEADERS],
  clients: ["Client", ...PROFILE_COLUMNS.map(() => null), ...EXTRA_HEADERS],
};

/** Maximum number of rows below the header of a sheet. */
const MAX_BLOCK_ROWS: Readonly<Partial<Record<InputBlockName, number>>> = {
  terms: TERM_LABELS.length,
  clients: CLIENT_LABELS.length,
};

const OPTIONAL: Readonly<Partial<Record<InputBlockName, readonly string[]>>> = {
  drivers: OPTIONAL_DRIVER_COLUMNS,
  segments: OPTIONAL_SEGMENT_COLUMNS,
};

/** `everything`: all rows too, which a new sheet has no place for. */
export function blockCells(grid: Grid, area: Area, block: InputBlockName, { everything = false } = {}): BlockCells {
  const columns = columnsOf(grid, area);
  // Optional columns beside the block are not read.
  const inside = columns.filter(({ beside }) => !beside);
  const optional = (OPTIONAL[block] ?? []).filter((header) => columnNamed(inside, header) !== undefined);
  const headers = [...HEADERS[block], ...optional];
  const sources = [...sourcesOf(columns, block), ...optional.map((header) => columnNamed(inside, header))];
  const body = bodyOf(area);
  const inUse = body.filter((row) => columns.some(({ column }) => cellAt(grid, row, column) !== undefined));
  const maxRows = everything ? body.length : (maxBlockRows(grid, area, block) ?? body.length);
  const rows = body.length <= maxRows ? body : inUse.slice(0, maxRows);
  return {
    headers,
    rows: [area.top, ...rows].map((row) =>
      sources.map((column) => (column === undefined ? undefined : cellAt(grid, row, column))),
    ),
    isSamePosition:
      rows === body && sources.every((column, index) => column === undefined || column === area.left + index),
    omitted: {
      columns: columns
        .filter(({ column, header, filled }) => !sources.includes(column) && (filled || header !== ""))
        .map(({ column, header }) => (header === "" ? columnLetters(column) : header)),
      rows: rows === body ? [] : inUse.slice(maxRows).map((row) => row + 1),
    },
  };
}

function maxBlockRows(grid: Grid, area: Area, block: InputBlockName): number | undefined {
  const most = MAX_BLOCK_ROWS[block];
  if (most === undefined || block !== "terms") return most;
  const labels = bodyOf(area).map((row) => optionalTermLabel(cellAt(grid, row, area.left)?.value));
  return most + new Set(labels.filter((label) => label !== undefined)).size;
}

/** Undefined if the cell is blank. */
export function cellAt(grid: Grid, row: number, column: number): TypedCell | undefined {
  const content = grid.formulas[row - grid.top]?.[column - grid.left];
  const value = grid.values[row - grid.top]?.[column - grid.left];
  if (content === undefined || content === "" || content === null) return undefined;
  return { content, value, address: cellAddress(row, column) };
}

const bodyOf = ({ top, bottom }: Area): readonly number[] =>
  Array.from({ length: bottom - top }, (_, index) => top + 1 + index);

/** The columns of the block, and the columns beside it up to the first one without a header. */
function columnsOf(grid: Grid, area: Area): readonly Column[] {
  const all = Array.from({ length: area.right + MAX_COLUMNS_BESIDE - area.left + 1 }, (_, index): Column => {
    const column = area.left + index;
    const header = cellAt(grid, area.top, column)?.value;
    return {
      column,
      header: cellText(header),
      filled: bodyOf(area).some((row) => cellAt(grid, row, column) !== undefined),
      beside: column > area.right,
    };
  });
  const end = all.findIndex(({ beside, header }) => beside && header === "");
  return end < 0 ? all : all.slice(0, end);
}

const columnNamed = (among: readonly Column[], header: string): number | undefined =>
  among.find((one) => normalizeHeader(one.header) === normalizeHeader(header))?.column;

/** For each column of the copy's block, the column of the sheet that holds its cells. */
function sourcesOf(columns: readonly Column[], block: InputBlockName): readonly (number | undefined)[] {
  const named = (header: string, among = columns): number | undefined => columnNamed(among, header);
  const [labels, ...others] = columns;
  const beside = columns.filter((one) => one.beside);
  switch (block) {
    case "drivers":
    case "segments": {
      // Without such a column the functions use 1, but a blank column would count as 0.
      const counting = block === "drivers" ? "Slope" : "Size";
      if (named(counting) === undefined)
        throw new WorkbookError({ kind: "blockLacksColumn", block: block, column: counting });
      return HEADERS[block].map((header) => named(header ?? ""));
    }
    case "terms": {
      const value = named(TERM_COLUMNS[1]) ?? others[0]?.column;
      return [labels?.column, value, ...EXTRA_HEADERS.map((header) => named(header, others))];
    }
    case "clients": {
      const inside = others.filter((one) => !one.beside);
      const room = PROFILE_COLUMNS.length;
      const profiles = (inside.length > room ? inside.filter(({ filled }) => filled) : inside).slice(0, room);
      const profileColumns = PROFILE_COLUMNS.map((_, index) => profiles[index]?.column);
      return [labels?.column, ...profileColumns, ...EXTRA_HEADERS.map((header) => named(header, beside))];
    }
  }
}
