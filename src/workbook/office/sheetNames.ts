import { runExcel } from "./runExcel";

/** Names of all sheets, hidden ones too: no other sheet can be called so. */
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
