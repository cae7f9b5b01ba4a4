import { isTransient, officeFailure } from "./officeFailure";
import { heard } from "./silence";

const PAUSE = 500;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One piece of work in the workbook; waits while a cell is being edited. What Office refuses comes out as
 * WorkbookError. Work that only reads, or that has written nothing yet when it fails, may be tried a second time
 * (`again`). Of work that is done anew at every change (`reads`) nobody waits for an answer that a later one has
 * overtaken.
 */
export async function runExcel<T>(
  work: Work<T>,
  { retry: again = false, reads = false }: Readonly<{ retry?: boolean; reads?: boolean }> = {},
): Promise<T> {
  try {
    return await run(work, reads);
  } catch (error) {
    if (!again || !isTransient(error)) throw officeFailure(error);
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  try {
    return await run(work, reads);
  } catch (error) {
    throw officeFailure(error);
  }
}

/** Each sync is listened for on its own: a command of many may well take longer than one may. */
const run = <T>(work: Work<T>, reads: boolean): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (passed) => heard(() => sync(passed), reads);
    return work(context);
  });
