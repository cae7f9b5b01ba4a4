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

export const PLACES = ["drivers", "segments", "terms", "clients"] as const;
export const WORKINGS = ["termsUsed", "driverWorkings", "segmentWorkings", "ladder"] as const;
export type Place = (typeof PLACES)[number];
export type Working = (typeof WORKINGS)[number];

export type ModelSheet = Readonly<{
  reference: ModelReference;
  prefix: string;
  grid: Grid;
  /** Positions of its blocks, header row included; older models have no client profiles. */
  places: Readonly<Partial<Record<Place | Working, Area>>>;
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
  const nameOf = (place: Place | Working): string =>
    place === "drivers" || place === "segments" || place === "terms" ? names[place] : relatedName(names, place);
  const ranges = [...PLACES, ...WORKINGS].map((place) => ({
    place,
    range: workbook.names
      .getItemOrNullObject(nameOf(place))
      .getRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"),
  }));
  await context.sync();
  const places = Object.fromEntries(
    ranges.flatMap(({ place, range }) =>
      range.isNullObject || range.worksheet.id !== sheetId ? [] : [[place, areaOfRange(range)] as const],
    ),
  ) as ModelSheet["places"];
  if (sheet.isNullObject || used.isNullObject || places.drivers === undefined)
    throw new WorkbookError({ kind: "modelMoved", sheet: reference.sheetName }, { code: "ItemNotFound" });
  const tables = workbook.tables.items;
  return {
    reference: { ...reference, sheetName: sheet.name },
    prefix: prefixOf(names),
    grid: { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas, values: used.values },
    places,
    names: new Map(workbook.names.items.map(({ name, formula }) => [name, String(formula)])),
    tables: new Set(tables.filter(({ worksheet }) => worksheet.id !== sheetId).map(({ name }) => name.toLowerCase())),
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    tableNames: tables.map(({ name }) => name),
  };
}
