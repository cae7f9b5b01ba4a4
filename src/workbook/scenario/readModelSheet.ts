/** Everything that the user typed into a model's sheet, and the workbook data that a copy needs. It only reads. */
import { type Area, areaOfRange } from "../../a1/area";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, prefixOf } from "../model/modelNames";
import { resolveModel } from "../model/resolveModel";

/** Cells of the used range, from its top left. */
export type Grid = Readonly<{
  top: number;
  left: number;
  /** Formulas with "=", numbers, truth values, texts. */
  formulas: readonly (readonly unknown[])[];
  values: readonly (readonly unknown[])[];
}>;

export const INPUT_BLOCKS = ["drivers", "segments", "terms", "clients"] as const;
export const WORKING_BLOCKS = ["termsUsed", "driverWorkings", "segmentWorkings", "deploymentTable"] as const;
export type InputBlockName = (typeof INPUT_BLOCKS)[number];
export type WorkingBlockName = (typeof WORKING_BLOCKS)[number];

export type ModelSheet = Readonly<{
  reference: ModelReference;
  prefix: string;
  grid: Grid;
  /** Positions of its blocks, header row included; older models have no client profiles. */
  areas: Readonly<Partial<Record<InputBlockName | WorkingBlockName, Area>>>;
  /** Workbook names and what they refer to. */
  names: ReadonlyMap<string, string>;
  /** In lower case: tables of other sheets. */
  tables: ReadonlySet<string>;
  sheetNames: readonly string[];
  /** Names of tables, including those of this sheet. */
  tableNames: readonly string[];
}>;

export async function readModelSheet(context: Excel.RequestContext, given: ModelReference): Promise<ModelSheet> {
  const reference = await resolveModel(context, given);
  const { workbook } = context;
  const { names, sheetId } = reference;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas,values");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name,items/worksheet/id");
  const nameOf = (block: InputBlockName | WorkingBlockName): string =>
    block === "drivers" || block === "segments" || block === "terms" ? names[block] : relatedName(names, block);
  const ranges = [...INPUT_BLOCKS, ...WORKING_BLOCKS].map((block) => ({
    place: block,
    range: workbook.names
      .getItemOrNullObject(nameOf(block))
      .getRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"),
  }));
  await context.sync();
  const areas = Object.fromEntries(
    ranges.flatMap(({ place: block, range }) =>
      range.isNullObject || range.worksheet.id !== sheetId ? [] : [[block, areaOfRange(range)] as const],
    ),
  ) as ModelSheet["areas"];
  if (sheet.isNullObject || used.isNullObject || areas.drivers === undefined)
    throw new WorkbookError({ kind: "modelMoved", sheet: reference.sheetName }, { code: "ItemNotFound" });
  const tables = workbook.tables.items;
  return {
    reference: { ...reference, sheetName: sheet.name },
    prefix: prefixOf(names),
    grid: { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas, values: used.values },
    areas,
    names: new Map(workbook.names.items.map(({ name, formula }) => [name, String(formula)])),
    tables: new Set(tables.filter(({ worksheet }) => worksheet.id !== sheetId).map(({ name }) => name.toLowerCase())),
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    tableNames: tables.map(({ name }) => name),
  };
}
