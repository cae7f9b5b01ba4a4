/** Deletes a model with its cash flow and risk sheets. Undo writes the snapshot of them again. */
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { standsFor } from "../insert/removeSheet";
import { type ModelSnapshot, snapshotModel } from "./snapshotModel";
import { restoreModel } from "./restoreModel";

type Going = Readonly<{ sheets: readonly Readonly<{ id: string; name: string }>[]; names: readonly string[] }>;

export async function deleteScenario(reference: ModelReference): Promise<Change> {
  const kept = await runExcel((context) => snapshotModel(context, reference), { retry: true });
  const going = await runExcel((context) => whatGoes(context, kept), { retry: true });
  await removeAll(going);
  const { sheetName } = kept.typed.reference;
  return { done: { what: "scenarioDeleted", sheet: sheetName }, undo: () => restoreModel(kept) };
}

async function whatGoes(context: Excel.RequestContext, { typed, sheets: wanted }: ModelSnapshot): Promise<Going> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const goes = ({ id }: Excel.Worksheet): boolean => wanted.some((sheet) => sheet.id === id);
  const staying = worksheets.items.filter((sheet) => !goes(sheet) && sheet.visibility === "Visible");
  if (staying.length === 0) throw new WorkbookError({ kind: "lastVisible" });
  const sheets = wanted.flatMap((one) => worksheets.items.filter(({ id }) => id === one.id));
  const own = names.items.filter(
    ({ name, formula }) =>
      name.toLowerCase().startsWith(`${typed.prefix}_`.toLowerCase()) &&
      sheets.some((sheet) => standsFor(String(formula), sheet.name)),
  );
  return { sheets: sheets.map(({ id, name }) => ({ id, name })), names: own.map(({ name }) => name) };
}

/** Deletes everything or nothing: if Excel stops half way, the rest is deleted in a second try. */
async function removeAll(going: Going): Promise<void> {
  try {
    await remove(going);
  } catch (error) {
    const left = await runExcel((context) => leftOf(context, going), { retry: true });
    if (left.length === going.sheets.length) throw error;
    try {
      await remove(going);
    } catch {
      throw new WorkbookError({ kind: "deleteStopped", sheets: left });
    }
  }
}

/**
 * Sheets are deleted first: if the workbook does not allow it, the first deletion fails and nothing has changed. A
 * sheet that is already deleted is no failure.
 */
const remove = ({ sheets, names }: Going): Promise<void> =>
  runExcel(async (context) => {
    const { workbook } = context;
    for (const { id } of sheets) workbook.worksheets.getItemOrNullObject(id).delete();
    for (const name of names) workbook.names.getItemOrNullObject(name).delete();
    await context.sync();
  });

async function leftOf(context: Excel.RequestContext, { sheets }: Going): Promise<readonly string[]> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  return sheets.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id)).map(({ name }) => name);
}
