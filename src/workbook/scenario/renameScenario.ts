/** Renames the sheet of a model; names, formulas and the sheets that hang on it follow by themselves. */
import { inExcel } from "../inExcel";
import { type Change, type ModelReference, WorkbookError } from "../Model";
import { refuseBadName } from "./sheetNameFault";

export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await rename(sheetId, newName);
  const putBack = async (): Promise<void> => {
    await rename(sheetId, before);
  };
  return { done: { what: "scenarioRenamed", before, after: newName }, putBack };
}

/** Gives the name before. */
async function rename(sheetId: string, name: string): Promise<string> {
  const sheets = await sheetsOf();
  const before = sheets.find(({ id }) => id === sheetId)?.name;
  if (before === undefined) throw new WorkbookError({ kind: "scenarioGone" }, { code: "ItemNotFound" });
  refuseBadName(
    name,
    sheets.flatMap((other) => (other.id === sheetId ? [] : [other.name])),
  );
  try {
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem(sheetId).name = name;
      await context.sync();
    });
  } catch (error) {
    // Where only Excel's answer was lost it is done, as asked.
    const now = await sheetsOf().catch(() => []);
    if (now.find(({ id }) => id === sheetId)?.name !== name) throw error;
  }
  return before;
}

const sheetsOf = (): Promise<readonly Readonly<{ id: string; name: string }>[]> =>
  inExcel(
    async (context) => {
      const worksheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    },
    { again: true },
  );
