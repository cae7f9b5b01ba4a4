import type { Cells } from "../../plan/cells/Cell";
import { type AddressedBlock, misplacedColumn, otherHeader } from "../../sheets/model/misplacedColumn";
import type { Rows } from "../../sheets/model/modelLayout";
import type { ModelLayoutRows } from "../../sheets/model/ModelLayoutRows";
import { SEGMENT_WORKING } from "../../sheets/model/workingColumns";
import type { WantedSheet } from "../office/WorkbookFailure";
import { type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, prefixOf } from "./modelNames";

/** The current cells of the sheet. Rows come from the names, so that rows inserted by the user are counted. */
export type ModelWithLayout = Readonly<{
  layoutRows: ModelLayoutRows;
  cells: Readonly<{ drivers: Cells; segments: Cells; terms: Cells }>;
}>;

/**
 * Requests the positions of the parts of a model sheet; they are loaded after the next sync. `wanted`: what the user
 * wants to add, for the message. Columns are addressed by letter, so a sheet with other columns is refused.
 */
export function loadLayout(
  { workbook }: Excel.RequestContext,
  { names, sheetName, sheetId }: ModelReference,
  wanted: WantedSheet,
): () => ModelWithLayout {
  const block = (name: string): Excel.Range =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowIndex,rowCount,columnIndex,values");
  const blocks = {
    terms: block(names.terms),
    drivers: block(names.drivers),
    segments: block(names.segments),
    termsUsed: block(relatedName(names, "termsUsed")),
    driverWorkings: block(relatedName(names, "driverWorkings")),
    segmentWorkings: block(relatedName(names, "segmentWorkings")),
    deploymentTable: block(relatedName(names, "deploymentTable")),
  };
  const refuseColumn = (letters: string, row: number): never => {
    throw new WorkbookError({ kind: "otherColumns", sheet: sheetName, at: `${letters}${row}`, wanted });
  };
  const rows = (part: AddressedBlock): Rows => {
    const { isNullObject, rowIndex, rowCount, columnIndex: left, values } = blocks[part];
    if (isNullObject) {
      const kind = part === "deploymentTable" ? "deploymentTableMissing" : "workingsMissing";
      throw new WorkbookError({ kind, sheet: sheetName, wanted }, { code: "ItemNotFound" });
    }
    const misplaced = misplacedColumn(part, { left, headers: values[0] ?? [] });
    if (misplaced !== undefined) refuseColumn(misplaced, rowIndex + 1);
    return { header: rowIndex + 1, first: rowIndex + 2, last: rowIndex + rowCount };
  };
  const beside = wanted === "cashFlow" ? loadBeside(workbook.worksheets.getItemOrNullObject(sheetId)) : undefined;
  return () => {
    const layoutRows = {
      prefix: prefixOf(names),
      terms: rows("terms"),
      drivers: rows("drivers"),
      segments: rows("segments"),
      termsUsed: rows("termsUsed"),
      driverWorkings: rows("driverWorkings"),
      segmentWorkings: rows("segmentWorkings"),
      deploymentTable: rows("deploymentTable"),
    };
    const { header } = layoutRows.segmentWorkings;
    const misplaced = beside?.(header);
    if (misplaced !== undefined) refuseColumn(misplaced, header);
    return {
      layoutRows,
      cells: { drivers: blocks.drivers.values, segments: blocks.segments.values, terms: blocks.terms.values },
    };
  };
}

/** Columns to the right of the printed area, which no name covers; only the cash flow reads them. */
const BESIDE = [
  [SEGMENT_WORKING.industry, "Industry"],
  [SEGMENT_WORKING.clients, "Clients"],
] as const;

/** The first of these columns that has another header in this row of the sheet. */
function loadBeside(sheet: Excel.Worksheet): (row: number) => string | undefined {
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,values");
  return (row) => {
    if (used.isNullObject) return otherHeader(BESIDE, { left: 0, headers: [] });
    return otherHeader(BESIDE, { left: used.columnIndex, headers: used.values[row - 1 - used.rowIndex] ?? [] });
  };
}
