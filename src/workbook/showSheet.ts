import { inExcel } from "./inExcel";
import { WorkbookError } from "./Model";

/** Brings a sheet to the front. */
export const showSheet = (name: string): Promise<void> =>
  inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookError({ kind: "sheetGone", sheet: name }, { code: "ItemNotFound" });
      sheet.activate();
      await context.sync();
    },
    { again: true },
  );
