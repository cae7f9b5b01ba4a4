import { quoteSheet } from "../../a1/sheetReference";
import { runExcel } from "../office/runExcel";

export type AddedSheet = Readonly<{ sheetId: string; names: readonly string[] }>;

/** Removes a sheet that the add-in made, and the names of its ranges. A sheet that is already deleted is no failure. */
export const removeSheet = ({ sheetId, names }: AddedSheet): Promise<void> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("formula"));
      await context.sync();
      if (sheet.isNullObject) return;
      // A name with the same text may belong to the user and refer to other cells.
      const own = items.filter((item) => !item.isNullObject && refersToSheet(String(item.formula), sheet.name));
      for (const item of own) item.delete();
      sheet.delete();
      await context.sync();
    },
    { retry: true },
  );

/** Whether a name's formula is a range of that sheet. */
export const refersToSheet = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${sheet}!`) || formula.startsWith(`=${quoteSheet(sheet)}!`);
