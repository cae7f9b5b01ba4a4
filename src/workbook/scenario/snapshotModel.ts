/** Reads a model with all sheets that depend on it, so that it can be restored after it is deleted. */
import { correlationsName } from "../../sheets/risk/correlationsName";
import { findModels } from "../model/findModels";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { riskName, riskRuns } from "../model/modelNames";
import { resolveModel } from "../model/resolveModel";
import { type ExternalReferences, readExternalReferences } from "./externalReferences";
import { areaOfRange } from "../../a1/area";
import { readModelSheet, type ModelSheet } from "./readModelSheet";
import type { RiskSheetCells } from "./riskSheetCells";

export type ModelSnapshot = Readonly<{
  source: ModelSheet;
  /** Its own sheet is last, because dependent sheets are deleted first. */
  sheets: readonly Readonly<{ id: string; name: string }>[];
  cashSheet: string | undefined;
  risks: readonly RiskSheetCells[];
  references: ExternalReferences;
}>;

export async function snapshotModel(context: Excel.RequestContext, reference: ModelReference): Promise<ModelSnapshot> {
  const { names } = await resolveModel(context, reference);
  const found = (await findModels(context)).find(({ model }) => model.reference.names.drivers === names.drivers);
  if (found === undefined || found.model.reference.sheetId !== reference.sheetId)
    throw new WorkbookError({ kind: "modelMoved", sheet: reference.sheetName }, { code: "ItemNotFound" });
  const source = await readModelSheet(context, found.model.reference);
  const { cashSheet } = found.model;
  const { sheetId: id, sheetName: name } = found.model.reference;
  const further = new Map(found.relatedSheets.map((sheet) => [sheet.id, sheet]));
  further.delete(id);
  const sheets = [...further.values(), { id, name }];
  return {
    source,
    sheets,
    cashSheet,
    risks: await riskSheets(context, source),
    references: await readExternalReferences(context, sheets),
  };
}

async function riskSheets(context: Excel.RequestContext, source: ModelSheet): Promise<readonly RiskSheetCells[]> {
  const known = [...source.names.keys()];
  const runs = riskRuns(source.reference.names, known).map((run) => riskName(source.reference.names, run));
  if (runs.length === 0) return [];
  const read = runs.map((name) => {
    const named = [name, correlationsName(name)]
      .filter((one) => known.includes(one))
      .map((one) => {
        const item = context.workbook.names.getItem(one).load("comment");
        const properties = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";
        return { name: one, item, range: item.getRangeOrNullObject().load(properties) };
      });
    const used = context.workbook.names
      .getItem(name)
      .getRangeOrNullObject()
      .worksheet.getUsedRangeOrNullObject()
      .load("rowIndex,columnIndex,formulas,values,numberFormat");
    return { named, used };
  });
  await context.sync();
  return read.flatMap(({ named, used }) => {
    const [block, correlations] = named
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, item, range }) => ({
        name,
        area: areaOfRange(range),
        comment: item.comment,
        sheet: range.worksheet,
      }));
    if (block === undefined || used.isNullObject) return [];
    return {
      name: block.sheet.name,
      grid: { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas, values: used.values },
      numberFormats: used.numberFormat as unknown[][],
      block,
      correlations,
    };
  });
}
