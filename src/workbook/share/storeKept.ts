/**
 * Puts what is kept into the workbook and reads it back before a formula goes: Excel for Mac was seen to lose such parts (office-js #6091). Where it is not
 * there nothing has been replaced.
 */
import { inExcel } from "../inExcel";
import { WorkbookError } from "../Model";
import { orPutBack } from "../orPutBack";
import type { Kept } from "./Kept";
import { keptFrom, keptXml, NAMESPACE } from "./keptXml";
import { itemsOf } from "./itemsOf";

/** Gives the id of the part. */
export async function storeKept(kept: Kept): Promise<string> {
  let before: readonly string[] | undefined;
  return orPutBack(
    () =>
      inExcel(async (context) => {
        const parts = partsIn(context);
        await context.sync();
        before = itemsOf(parts).map(({ id }) => id);
        const added = context.workbook.customXmlParts.add(keptXml(kept)).load("id");
        await context.sync();
        const now = partsIn(context);
        await context.sync();
        const found = itemsOf(now).find(({ id }) => id === added.id);
        const xml = found?.getXml();
        await context.sync();
        if (xml === undefined || !holds(xml.value, kept)) throw new WorkbookError({ kind: "keptNotStored" });
        return added.id;
      }),
    {
      putBack: () => (before === undefined ? Promise.resolve() : removeOthers(before)),
      otherwise: { what: "values" },
    },
  );
}

/** The add-in's own parts alone, and of these the ones that have come since. */
const removeOthers = (before: readonly string[]): Promise<void> =>
  inExcel(
    async (context) => {
      const parts = partsIn(context);
      await context.sync();
      for (const part of itemsOf(parts)) if (!before.includes(part.id)) part.delete();
      await context.sync();
    },
    { again: true },
  );

const partsIn = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");

function holds(xml: string, kept: Kept): boolean {
  try {
    return JSON.stringify(keptFrom(xml)) === JSON.stringify(keptFrom(keptXml(kept)));
  } catch {
    return false;
  }
}
