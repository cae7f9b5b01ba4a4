import { inExcel } from "../inExcel";
import { type Change, type ModelReference, WorkbookError } from "../Model";
import { refuseBadName } from "./sheetNameFault";

/** Renames the sheet of a model; names, formulas and the sheets that hang on it follow by themselves. */
export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await rename(sheetId, newName);
  const putBack = async (): Promise<void> => {
    await rename(sheetId, before);
  };
  return { description: `${before} renamed to ${newName}`, putBack };
}

/** Gives the name before. */
const rename = (sheetId: string, name: string): Promise<string> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (sheet === undefined)
      throw new WorkbookError("ItemNotFound", "The sheet of this model is gone.", "Read the list anew.");
    const others = worksheets.items.filter(({ id }) => id !== sheetId);
    refuseBadName(
      name,
      others.map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    await context.sync();
    return before;
  });
