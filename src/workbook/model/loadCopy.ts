import type { Model, ModelReference } from "./Model";
import { findModelNames } from "./modelNames";
import { originOf } from "./originOf";

/**
 * Requests whether the active sheet is a model that the user copied by its tab. Excel gives such a copy names of sheet
 * scope that refer to its own cells, while the workbook's names still refer to the original. The result is loaded after
 * the next sync.
 */
export function loadCopy({ workbook }: Excel.RequestContext): () => ModelReference | undefined {
  const sheet = workbook.worksheets.getActiveWorksheet().load("id,name");
  const own = sheet.names.load("items/name");
  return () => {
    const [names] = findModelNames(own.items.map(({ name }) => name));
    return names === undefined ? undefined : { sheetId: sheet.id, sheetName: sheet.name, names };
  };
}

/** The copy by its own names; undefined if one of them refers to no cells. One sync. */
export async function readCopy(context: Excel.RequestContext, reference: ModelReference): Promise<Model | undefined> {
  const { names } = context.workbook.worksheets.getItem(reference.sheetId);
  const block = (name: string): Excel.Range =>
    names.getItem(name).getRangeOrNullObject().load("values,rowIndex,columnIndex");
  const [drivers, segments, terms] = [reference.names.drivers, reference.names.segments, reference.names.terms].map(
    block,
  );
  await context.sync();
  if (drivers === undefined || segments === undefined || terms === undefined) return undefined;
  if ([drivers, segments, terms].some(({ isNullObject }) => isNullObject)) return undefined;
  const cells = { drivers: drivers.values, segments: segments.values, terms: terms.values };
  const origins = { drivers: originOf(drivers), segments: originOf(segments), terms: originOf(terms) };
  return { reference, cells, origins, copied: true };
}
