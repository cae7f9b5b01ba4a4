/** Shows cells of a model to the user: activates its sheet and selects the cells. Nothing is changed. */
import type { Area } from "../../a1/area";
import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import { nameKey } from "../../plan/headings/nameKey";
import { runExcel } from "../office/runExcel";
import { cellText } from "./cellText";
import { type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName } from "./modelNames";
import { resolveIfPresent } from "./resolveModel";

export type CellTarget = Readonly<{
  block: "drivers" | "segments" | "terms" | "clients";
  /** Row numbers in the block, with the header as row 1, in place of names. */
  row?: number;
  /** Names of drivers or segments, labels of terms or of client profiles; if absent, all rows. */
  rows: readonly string[];
  /** Headers; if absent, all columns but the first. For terms it is always the value. */
  columns: readonly string[];
}>;

/** The smallest range that contains all of them. Rows and columns are found by the current contents. */
export const selectCells = (reference: ModelReference, target: CellTarget): Promise<void> =>
  runExcel(
    async (context) => {
      const { names, sheetName } = await resolveIfPresent(context, reference);
      const name = target.block === "clients" ? relatedName(names, "clients") : names[target.block];
      const range = context.workbook.names
        .getItemOrNullObject(name)
        .getRangeOrNullObject()
        .load("values,worksheet/name,worksheet/visibility");
      await context.sync();
      if (range.isNullObject)
        throw new WorkbookError(
          { kind: "blockGone", block: target.block, sheet: sheetName, name },
          { code: "ItemNotFound" },
        );
      if (range.worksheet.visibility !== "Visible")
        throw new WorkbookError({ kind: "sheetHidden", sheet: range.worksheet.name });
      const { top, left, bottom, right } = areaIn(range.values, target);
      range
        .getCell(top, left)
        .getResizedRange(bottom - top, right - left)
        .select();
      await context.sync();
    },
    { retry: true },
  );

/** Rows and columns counted from the block's first cell. */
function areaIn(values: readonly (readonly unknown[])[], target: CellTarget): Area {
  const rows = rowsIn(values, target);
  const columns = columnsIn(values[0] ?? [], target);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A price break has a row of its own under the name of its driver. */
function rowsIn(values: readonly (readonly unknown[])[], { block, row, rows }: CellTarget): readonly number[] {
  if (row !== undefined) return [Math.min(row, values.length) - 1];
  const names = columnIndexOf(values[0] ?? [], NAMES[block]) ?? 0;
  // Names keep their brackets; labels do not.
  const key =
    block === "drivers" || block === "segments" ? (cell: unknown) => nameKey(cellText(cell)) : normalizeHeader;
  const textAt = (index: number): string => key(values[index]?.[names]);
  const all = values.map((_, index) => index);
  if (rows.length === 0) {
    const below = all.slice(1);
    const inUse = below.filter((index) => textAt(index) !== "");
    return inUse.length > 0 ? inUse : below;
  }
  return rows.flatMap((wanted) => {
    const found = all.filter((index) => textAt(index) === key(wanted));
    if (found.length > 0) return found;
    throw new WorkbookError({ kind: "blockLacksRow", block, named: wanted });
  });
}

/** Headers of the columns that hold the names of rows. */
const NAMES = { drivers: "Driver", segments: "Segment", terms: "Term", clients: "Client" } as const;

function columnsIn(header: readonly unknown[], { block, columns }: CellTarget): readonly number[] {
  // As in the reader of the block: the column called Value, or the second column.
  if (block === "terms") return [columnIndexOf(header, "Value") ?? 1];
  if (columns.length === 0) return header.map((_, index) => index).slice(1);
  return columns.map((wanted) => {
    const found = columnIndexOf(header, wanted);
    if (found !== undefined) return found;
    throw new WorkbookError({ kind: "blockLacksColumn", block, column: wanted });
  });
}

function columnIndexOf(header: readonly unknown[], wanted: string): number | undefined {
  const found = header.findIndex((cell) => normalizeHeader(cell) === normalizeHeader(wanted));
  return found < 0 ? undefined : found;
}
