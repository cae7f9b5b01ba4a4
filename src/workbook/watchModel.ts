import { inExcel } from "./inExcel";

/** Tells of every change that may concern a model: cells, sheets shown, sheets deleted. The answer ends the watch. */
export async function watchModel(onChange: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const watches = await inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const added = [worksheets.onChanged.add(tell), worksheets.onActivated.add(tell), worksheets.onDeleted.add(tell)];
      await context.sync();
      return added;
    },
    { again: true },
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
