import { readTerms } from "../plan/readTerms";
import type { ModelPlaces } from "../sheets/cash/cashLayout";
import { cashSheet } from "../sheets/cash/cashSheet";
import type { Rows } from "../sheets/model/modelLayout";
import { addSheet } from "./addSheet";
import { freeSheetName } from "./freeSheetName";
import { inExcel } from "./inExcel";
import { type Change, type ModelReference, WorkbookError } from "./Model";
import { furtherName, prefixOf } from "./modelNames";

type Asked = Readonly<{ places: ModelPlaces; horizon: number; sheetName: string }>;

/** A new sheet with the cash flow of a model by month, in native formulas that hang on the model's own. Its name is free to choose. */
export async function insertCashFlow(reference: ModelReference, wanted?: string): Promise<Change> {
  const { places, horizon, sheetName } = await inExcel((context) => ask(context, reference, wanted), { again: true });
  const { change } = await addSheet(
    cashSheet({ sheetName, modelSheetName: reference.sheetName, model: places, horizon }),
  );
  return change;
}

async function ask(
  context: Excel.RequestContext,
  { names, sheetName }: ModelReference,
  wanted: string | undefined,
): Promise<Asked> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  const block = (name: string): Excel.Range =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowIndex,rowCount,values");
  const blocks = {
    terms: block(names.terms),
    segments: block(names.segments),
    termsUsed: block(furtherName(names, "termsUsed")),
    driverWorkings: block(furtherName(names, "driverWorkings")),
    segmentWorkings: block(furtherName(names, "segmentWorkings")),
    ladder: block(furtherName(names, "ladder")),
  };
  await context.sync();
  const rows = (which: keyof typeof blocks): Rows => {
    const { isNullObject, rowIndex, rowCount } = blocks[which];
    if (isNullObject)
      throw new WorkbookError(
        "ItemNotFound",
        `The model on ${sheetName} lacks its ${which === "ladder" ? "ladder" : "workings"}.`,
        "Insert the model anew, then add the cash flow to that.",
      );
    return { header: rowIndex + 1, first: rowIndex + 2, last: rowIndex + rowCount };
  };
  const read = readTerms(blocks.terms.values);
  return {
    places: {
      prefix: prefixOf(names),
      terms: rows("terms"),
      segments: rows("segments"),
      termsUsed: rows("termsUsed"),
      driverWorkings: rows("driverWorkings"),
      segmentWorkings: rows("segmentWorkings"),
      ladder: rows("ladder"),
    },
    horizon: (read.ok ? read.value.horizon : undefined) ?? 0,
    sheetName: freeSheetName(
      wanted ?? sheetName,
      workbook.worksheets.items.map(({ name }) => name),
      wanted === undefined ? " cash flow" : "",
    ),
  };
}
