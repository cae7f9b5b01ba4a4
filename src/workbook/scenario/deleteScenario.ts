/** Deletes a model with its cash flow and risk sheets. Undo writes the snapshot of them again. */
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { refersToSheet } from "../insert/removeSheet";
import { type ModelSnapshot, snapshotModel } from "./snapshotModel";
import { restoreModel } from "./restoreModel";

type Deletions = Readonly<{ sheets: readonly Readonly<{ id: string; name: string }>[]; names: readonly string[] }>;

export async function deleteScenario(reference: ModelReference): Promise<Change> {
  const snapshot = await runExcel((context) => snapshotModel(context, reference), { retry: true });
  const deletions = await runExcel((context) => findDeletions(context, snapshot), { retry: true });
  await removeAll(deletions);
  const { sheetName } = snapshot.source.reference;
  return { summary: { kind: "scenarioDeleted", sheet: sheetName }, undo: () => restoreModel(snapshot) };
}

async function findDeletions(
  context: Excel.RequestContext,
  { source, sheets: sheetsToDelete }: ModelSnapshot,
): Promise<Deletions> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const isDeleted = ({ id }: Excel.Worksheet): boolean => sheetsToDelete.some((sheet) => sheet.id === id);
  const remainingVisible = worksheets.items.filter((sheet) => !isDeleted(sheet) && sheet.visibility === "Visible");
  if (remainingVisible.length === 0) throw new WorkbookError({ kind: "lastVisible" });
  const sheets = sheetsToDelete.flatMap((one) => worksheets.items.filter(({ id }) => id === one.id));
  const own = names.items.filter(
    ({ name, formula }) =>
      name.toLowerCase().startsWith(`${source.prefix}_`.toLowerCase()) &&
      sheets.some((sheet) => refersToSheet(String(formula), sheet.name)),
  );
  return { sheets: sheets.map(({ id, name }) => ({ id, name })), names: own.map(({ name }) => name) };
}

/** Deletes everything or nothing: if Excel stops half way, the rest is deleted in a second try. */
async function removeAll(deletions: Deletions): Promise<void> {
  try {
    await remove(deletions);
  } catch (error) {
    const remaining = await runExcel((context) => remainingSheets(context, deletions), { retry: true });
    if (remaining.length === deletions.sheets.length) throw error;
    try {
      await remove(deletions);
    } catch {
      throw new WorkbookError({ kind: "deleteStopped", sheets: remaining });
    }
  }
}

/**
 * Sheets are deleted first: if the workbook does not allow it, the first deletion fails and nothing has changed. A
 * sheet that is already deleted is no failure.
 */
const remove = ({ sheets, names }: Deletions): Promise<void> =>
  runExcel(async (context) => {
    const { workbook } = context;
    for (const { id } of sheets) workbook.worksheets.getItemOrNullObject(id).delete();
    for (const name of names) workbook.names.getItemOrNullObject(name).delete();
    await context.sync();
  });

async function remainingSheets(context: Excel.RequestContext, { sheets }: Deletions): Promise<readonly string[]> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  return sheets.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id)).map(({ name }) => name);
}
