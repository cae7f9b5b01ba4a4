import { runExcel } from "./runExcel";

/** Names of all sheets, including hidden ones: a new sheet cannot have any of them. */
export const sheetNames = (): Promise<readonly string[]> =>
  runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    { retry: true },
  );
