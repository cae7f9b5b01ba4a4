/** Deletes a model with its cash flow and risk sheets. What was read before is written again by its way back. */
import { inExcel } from "../inExcel";
import { type Change, type ModelReference, WorkbookError } from "../Model";
import { standsFor } from "../removeSheet";
import { type KeptModel, readForReturn } from "./readForReturn";
import { returnModel } from "./returnModel";

export async function deleteScenario(reference: ModelReference): Promise<Change> {
  const kept = await inExcel((context) => readForReturn(context, reference), { again: true });
  await removeAll(kept);
  const { sheetName } = kept.typed.reference;
  return { description: `${sheetName} deleted`, putBack: () => returnModel(kept) };
}

async function removeAll({ typed, sheetIds }: KeptModel): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const going = worksheets.items.filter(({ id }) => sheetIds.includes(id));
    const staying = worksheets.items.filter(({ id, visibility }) => !sheetIds.includes(id) && visibility === "Visible");
    if (staying.length === 0)
      throw new WorkbookError(
        "",
        "No other sheet of this workbook is visible, and Excel keeps at least one.",
        "Add a sheet or unhide one, then delete this scenario.",
      );
    const own = names.items.filter(
      ({ name, formula }) =>
        name.toLowerCase().startsWith(`${typed.prefix}_`.toLowerCase()) &&
        going.some((sheet) => standsFor(String(formula), sheet.name)),
    );
    // Sheets first: where the workbook refuses to lose them, it refuses the first one, and nothing has changed.
    for (const id of sheetIds) if (going.some((sheet) => sheet.id === id)) worksheets.getItem(id).delete();
    for (const { name } of own) names.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
