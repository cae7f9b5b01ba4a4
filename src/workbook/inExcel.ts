import { isPassing, officeFault } from "./officeFault";

const PAUSE = 500;

/**
 * One piece of work in the workbook; waits while a cell is being edited. What Office refuses comes out as WorkbookError. Work that only reads, or that
 * has written nothing yet when it fails, may be tried a second time.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { again = false }: Readonly<{ again?: boolean }> = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (!again || !isPassing(error)) throw officeFault(error);
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw officeFault(error);
  }
}
