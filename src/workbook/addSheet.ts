/** Adds a generated sheet to the workbook and shows it. Where Excel fails half way nothing is left behind. */
import type { SheetSpec } from "../sheets/SheetSpec";
import { inExcel } from "./inExcel";
import { type Change, WorkbookError } from "./Model";
import { type AddedSheet, removeSheet } from "./removeSheet";
import { writeSheet } from "./writeSheet";

export async function addSheet(spec: SheetSpec): Promise<Readonly<{ sheetId: string; change: Change }>> {
  let added: AddedSheet = { sheetId: "", names: spec.names.map(({ name }) => name) };
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(spec.name).load("id");
      await context.sync();
      added = { ...added, sheetId: sheet.id };
      await writeSheet(context, sheet, spec);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    if (added.sheetId !== "") await takeBack(added, spec.name, error);
    throw error;
  }
  const change = { description: `sheet ${spec.name} added`, putBack: () => removeSheet(added) };
  return { sheetId: added.sheetId, change };
}

/** Where even that fails, the message of the first failure says so. */
async function takeBack(added: AddedSheet, sheetName: string, cause: unknown): Promise<void> {
  try {
    await removeSheet(added);
  } catch {
    const why = cause instanceof WorkbookError ? cause.message : "Excel could not do it.";
    throw new WorkbookError(
      "",
      why,
      `Part of the sheet ${sheetName} was left behind: delete that sheet, then try again.`,
    );
  }
}
