import { columnIndex } from "../../a1/columns";
import { optionsOfCells } from "../../plan/templates/optionsOfCells";
import type { Cells } from "../../plan/cells/Cell";
import { type AddressedBlock, misplacedColumn, otherHeader } from "../../sheets/model/misplacedColumn";
import type { Rows } from "../../sheets/model/modelLayout";
import type { ModelLayoutRows } from "../../sheets/model/ModelLayoutRows";
import { driverOption, segmentOption } from "../../sheets/model/optionColumns";
import { DRIVER_OPTION_WORKING, SEGMENT_OPTION_WORKING, SEGMENT_WORKING } from "../../sheets/model/workingColumns";
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
  const beside = loadBeside(workbook.worksheets.getItemOrNullObject(sheetId));
  /** Optional columns are where a new sheet has them, and its workings use them. */
  const refuseOptions = ({ options, drivers, segments, driverWorkings, segmentWorkings }: ModelLayoutRows): void => {
    const columns = [
      ...options.drivers.map((name) => [drivers.header, driverOption(options, name) ?? "", name] as const),
      ...options.segments.map((name) => [segments.header, segmentOption(options, name) ?? "", name] as const),
    ];
    for (const [row, letters, name] of columns)
      if (beside(row, [[letters, name]]) !== undefined) refuseColumn(letters, row);
    const { growth } = DRIVER_OPTION_WORKING;
    const { costGrowth } = SEGMENT_OPTION_WORKING;
    if (options.drivers.length > 0 && !beside.isFilled(driverWorkings.header, growth))
      refuseColumn(driverOption(options, options.drivers[0] ?? "Escalation") ?? "", drivers.header);
    if (options.segments.length > 0 && !beside.isFilled(segmentWorkings.header, costGrowth))
      refuseColumn(segmentOption(options, options.segments[0] ?? "Prior") ?? "", segments.header);
  };
  return () => {
    const layoutRows = {
      prefix: prefixOf(names),
      options: optionsOfCells({
        drivers: blocks.drivers.values,
        segments: blocks.segments.values,
        terms: blocks.terms.values,
      }),
      terms: rows("terms"),
      drivers: rows("drivers"),
      segments: rows("segments"),
      termsUsed: rows("termsUsed"),
      driverWorkings: rows("driverWorkings"),
      segmentWorkings: rows("segmentWorkings"),
      deploymentTable: rows("deploymentTable"),
    };
    const { header } = layoutRows.segmentWorkings;
    const misplaced = wanted === "cashFlow" ? beside(header, BESIDE) : undefined;
    if (misplaced !== undefined) refuseColumn(misplaced, header);
    refuseOptions(layoutRows);
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

type Headed = readonly (readonly [letters: string, header: string])[];

/** The first of some columns that has another header in a row of the sheet, and whether a cell there is filled. */
function loadBeside(
  sheet: Excel.Worksheet,
): ((row: number, columns: Headed) => string | undefined) &
  Readonly<{ isFilled: (row: number, letters: string) => boolean }> {
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,values");
  const headersIn = (row: number): readonly unknown[] =>
    used.isNullObject ? [] : ((used.values as unknown[][])[row - 1 - used.rowIndex] ?? []);
  const left = (): number => (used.isNullObject ? 0 : used.columnIndex);
  return Object.assign(
    (row: number, columns: Headed) => otherHeader(columns, { left: left(), headers: headersIn(row) }),
    { isFilled: (row: number, letters: string) => (headersIn(row)[columnIndex(letters) - left()] ?? "") !== "" },
  );
}
