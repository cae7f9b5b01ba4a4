import { runExcel } from "./runExcel";
import { WorkbookError } from "./WorkbookError";

/**
 * Activates a sheet: the one that contains the block, whatever its current name, or else the one with the given name.
 */
export const showSheet = (name: string, block?: string): Promise<void> =>
  runExcel(
    async (context) => {
      const { names, worksheets } = context.workbook;
      const namedSheet = worksheets.getItemOrNullObject(name).load("name");
      const range =
        block === undefined ? undefined : names.getItemOrNullObject(block).getRangeOrNullObject().load("address");
      await context.sync();
      const sheet = range === undefined || range.isNullObject ? namedSheet : range.worksheet;
      if (sheet === namedSheet && namedSheet.isNullObject)
        throw new WorkbookError({ kind: "sheetGone", sheet: name }, { code: "ItemNotFound" });
      sheet.activate();
      await context.sync();
    },
    { retry: true },
  );
