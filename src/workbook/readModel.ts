import { inExcel } from "./inExcel";
import type { Model } from "./Model";
import { type ModelNames, modelsAmong } from "./modelNames";

/** The model on the active sheet, else the first one of the workbook; null where there is none. */
export const readModel = (): Promise<Model | null> => inExcel(read, { again: true });

async function read(context: Excel.RequestContext): Promise<Model | null> {
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const found = modelsAmong(names.items.map(({ name }) => name)).map((model) => ({
    names: model,
    blocks: blocksOf(context, model),
  }));
  if (found.length === 0) return null;
  await context.sync();
  const models = found.flatMap(({ names, blocks }) => modelOf(names, blocks) ?? []);
  return models.find(({ reference }) => reference.sheetId === active.id) ?? models[0] ?? null;
}

type Blocks = Readonly<Record<keyof ModelNames, Excel.Range>>;

function blocksOf(context: Excel.RequestContext, names: ModelNames): Blocks {
  const block = (name: string): Excel.Range =>
    context.workbook.names.getItem(name).getRangeOrNullObject().load("values,worksheet/id,worksheet/name");
  return { drivers: block(names.drivers), segments: block(names.segments), terms: block(names.terms) };
}

/** A name whose cells were deleted stands for no block. */
function modelOf(names: ModelNames, { drivers, segments, terms }: Blocks): Model | undefined {
  if (drivers.isNullObject || segments.isNullObject || terms.isNullObject) return undefined;
  return {
    reference: { sheetId: drivers.worksheet.id, sheetName: drivers.worksheet.name, names },
    cells: { drivers: drivers.values, segments: segments.values, terms: terms.values },
  };
}
