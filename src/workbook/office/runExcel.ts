import { isTransient, officeFailure } from "./officeFailure";
import { watchSync } from "./silence";

const RETRY_DELAY = 500;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs `work` in the workbook and waits while a cell is being edited. Failures of Office are thrown as WorkbookError.
 * With `retry`, work that only reads, or that has written nothing when it fails, is tried a second time. With `reads`,
 * the work runs again at every change, so an unanswered sync no longer counts once a later one is answered.
 */
export async function runExcel<T>(
  work: Work<T>,
  { retry = false, reads = false }: Readonly<{ retry?: boolean; reads?: boolean }> = {},
): Promise<T> {
  try {
    return await run(work, reads);
  } catch (error) {
    if (!retry || !isTransient(error)) throw officeFailure(error);
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
  try {
    return await run(work, reads);
  } catch (error) {
    throw officeFailure(error);
  }
}

/** Each sync is watched on its own, because a command with many syncs may take longer than the limit for one. */
const run = <T>(work: Work<T>, reads: boolean): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (passThrough) => watchSync(() => sync(passThrough), reads);
    return work(context);
  });
