import { runExcel } from "../office/runExcel";

/**
 * Reports every event after which the pane may show another model or other figures: typed cells, calculated cells,
 * sheets that are activated, added, moved, renamed or deleted. It includes changes of coauthors: the pane reads after
 * them and writes nothing. Listeners read, which causes no event, and must expect bursts of events. The returned
 * function ends the watch.
 */
export async function watchModel(onChange: () => void): Promise<() => Promise<void>> {
  const notify = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const listeners = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(notify),
        worksheets.onCalculated.add(notify),
        worksheets.onActivated.add(notify),
        worksheets.onAdded.add(notify),
        worksheets.onDeleted.add(notify),
        // Without these events a new name is noticed at the next event; commands find the model themselves.
        ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17")
          ? [worksheets.onNameChanged.add(notify), worksheets.onMoved.add(notify)]
          : []),
      ];
      await context.sync();
      return added;
    },
    { retry: true },
  );
  return async () => {
    const [first] = listeners;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const listener of listeners) listener.remove();
      await context.sync();
    });
  };
}
