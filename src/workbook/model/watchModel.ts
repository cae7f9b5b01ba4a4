import { runExcel } from "../office/runExcel";

/**
 * Reports every event after which the pane may show another model or other figures: typed cells, calculated cells,
 * sheets that are activated, added, moved, renamed or deleted. It includes changes of coauthors: the pane reads after
 * them and writes nothing. Listeners read, which causes no event, and must expect bursts of events. The returned
 * function ends the watch.
 */
export async function watchModel(onChange: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const watches = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(tell),
        worksheets.onCalculated.add(tell),
        worksheets.onActivated.add(tell),
        worksheets.onAdded.add(tell),
        worksheets.onDeleted.add(tell),
        // Without these events a new name is noticed at the next event; commands find the model themselves.
        ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17")
          ? [worksheets.onNameChanged.add(tell), worksheets.onMoved.add(tell)]
          : []),
      ];
      await context.sync();
      return added;
    },
    { retry: true },
  );
  return async () => {
    const [first] = watches;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const watch of watches) watch.remove();
      await context.sync();
    });
  };
}
