/** Adds a generated sheet to the workbook and shows it. If Excel fails half way, the sheet is removed again. */
import type { SheetSpec } from "../../sheets/SheetSpec";
import { runExcel } from "../office/runExcel";
import type { Change } from "../model/Model";
import { withRollback } from "../office/withRollback";
import { type AddedSheet, removeSheet } from "./removeSheet";
import { writeSheet } from "../write/writeSheet";

export async function addSheet(spec: SheetSpec): Promise<Readonly<{ sheetId: string; change: Change }>> {
  const names = spec.names.map(({ name }) => name);
  let added: AddedSheet | undefined;
  await withRollback(
    () =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.add(spec.name).load("id");
        await context.sync();
        added = { sheetId: sheet.id, names };
        await writeSheet(context, sheet, spec);
        sheet.activate();
        sheet.getRange("A1").select();
        await context.sync();
      }),
    {
      rollback: () => (added === undefined ? removeBlankSheet(spec.name) : removeSheet(added)),
      residue: { kind: "partOfSheet", sheet: spec.name },
    },
  );
  const { sheetId = "" } = added ?? {};
  return {
    sheetId,
    change: { summary: { kind: "sheetAdded", sheet: spec.name }, undo: () => removeSheet({ sheetId, names }) },
  };
}

/**
 * Excel may create the sheet and still fail before returning its id. Delete it by name, but only if it is empty:
 * otherwise another user has just added a sheet of that name.
 */
const removeBlankSheet = (name: string): Promise<void> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      if (sheet.isNullObject || !used.isNullObject) return;
      sheet.delete();
      await context.sync();
    },
    { retry: true },
  );
