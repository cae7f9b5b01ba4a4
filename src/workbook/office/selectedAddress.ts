import { runExcel } from "./runExcel";

/**
 * Address of the selected cells with their sheet, valid in a formula anywhere in the workbook. Excel refuses several
 * areas.
 */
export const selectedAddress = (): Promise<string> =>
  runExcel(
    async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    },
    { retry: true },
  );
