/**
 * Stores the formulas in the workbook and reads them back before any formula is replaced, because Excel for Mac has
 * lost such parts (office-js #6091). If the part is missing, nothing has been replaced.
 */
import { runExcel } from "../office/runExcel";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import type { StoredFormulas } from "./StoredFormulas";
import { storedFormulasFrom, storedFormulasXml, NAMESPACE } from "./storedFormulasXml";
import { itemsOf } from "./itemsOf";

/** Returns the id of the part. */
export async function saveStored(stored: StoredFormulas): Promise<string> {
  let before: readonly string[] | undefined;
  return withRollback(
    () =>
      runExcel(async (context) => {
        const parts = partsIn(context);
        await context.sync();
        before = itemsOf(parts).map(({ id }) => id);
        const added = context.workbook.customXmlParts.add(storedFormulasXml(stored)).load("id");
        await context.sync();
        const partsAfter = partsIn(context);
        await context.sync();
        const found = itemsOf(partsAfter).find(({ id }) => id === added.id);
        const xml = found?.getXml();
        await context.sync();
        if (xml === undefined || !holds(xml.value, stored)) throw new WorkbookError({ kind: "keptNotStored" });
        return added.id;
      }),
    {
      rollback: () => (before === undefined ? Promise.resolve() : removeOthers(before)),
      residue: { kind: "values" },
    },
  );
}

/** Removes only the add-in's own parts, and of these only the ones added since. */
const removeOthers = (before: readonly string[]): Promise<void> =>
  runExcel(
    async (context) => {
      const parts = partsIn(context);
      await context.sync();
      for (const part of itemsOf(parts)) if (!before.includes(part.id)) part.delete();
      await context.sync();
    },
    { retry: true },
  );

const partsIn = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");

function holds(xml: string, stored: StoredFormulas): boolean {
  try {
    return JSON.stringify(storedFormulasFrom(xml)) === JSON.stringify(storedFormulasFrom(storedFormulasXml(stored)));
  } catch {
    return false;
  }
}
