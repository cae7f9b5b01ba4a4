/** Renames the sheet of a model; names, formulas and the sheets that hang on it follow by themselves, the legends of comparisons are written anew. */
import { inExcel } from "../inExcel";
import { type Change, type ModelReference, WorkbookError } from "../Model";
import { orPutBack } from "../orPutBack";
import { renameInLegends } from "./renameInLegends";
import { refuseBadName } from "./sheetNameFault";

export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await renameAll(sheetId, newName);
  const putBack = async (): Promise<void> => {
    await renameAll(sheetId, before);
  };
  return { done: { what: "scenarioRenamed", before, after: newName }, putBack };
}

/** Gives the name before. Where the legends cannot follow the sheet has its former name again. */
async function renameAll(sheetId: string, name: string): Promise<string> {
  const before = await rename(sheetId, name);
  await orPutBack(() => renameInLegends(before, name), {
    putBack: async () => {
      await rename(sheetId, before);
      await renameInLegends(name, before);
    },
    otherwise: { what: "nameInLegends", sheet: name },
  });
  return before;
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
