import { runExcel } from "./runExcel";

/**
 * Address of the selected cells with their sheet, as a formula takes it anywhere in the workbook. Several areas are
 * refused by Excel.
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
