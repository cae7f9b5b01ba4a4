import { type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { type ModelNames, findModelNames } from "./modelNames";

/**
 * Finds the model in the workbook when a command runs. Its sheet or its names may have been renamed since the model was
 * read, so it is searched by its names, then by the id of its sheet. One sync, and a second one if a name has changed.
 */
export async function resolveModel(context: Excel.RequestContext, reference: ModelReference): Promise<ModelReference> {
  const [resolved = reference] = await resolveModels(context, [reference]);
  return resolved;
}

/** The same for a command that reports a missing model itself: it gets the reference unchanged. */
export async function resolveIfPresent(
  context: Excel.RequestContext,
  reference: ModelReference,
): Promise<ModelReference> {
  const [resolved = reference] = await resolveModels(context, [reference], (missing) => missing);
  return resolved;
}

export async function resolveModels(
  context: Excel.RequestContext,
  references: readonly ModelReference[],
  onMissing: typeof throwMissing = throwMissing,
): Promise<readonly ModelReference[]> {
  const { workbook } = context;
  const found = references.map((reference) => ({
    reference,
    blocks: {
      drivers: sheetOf(context, reference.names.drivers),
      segments: sheetOf(context, reference.names.segments),
      terms: sheetOf(context, reference.names.terms),
    },
    sheet: workbook.worksheets.getItemOrNullObject(reference.sheetId).load("name"),
  }));
  workbook.names.load("items/name");
  await context.sync();
  const known = workbook.names.items.map(({ name }) => name);
  const resolved: ModelReference[] = [];
  for (const { reference, blocks, sheet } of found) {
    const { drivers } = blocks;
    const missing = BLOCKS.find((block) => blocks[block].isNullObject);
    // A sheet that was deleted and restored has another id.
    if (missing === undefined && (drivers.worksheet.id === reference.sheetId || sheet.isNullObject))
      resolved.push(referenceTo(drivers, reference.names));
    else resolved.push((await modelOnSheet(context, reference, known)) ?? onMissing(reference, missing));
  }
  return resolved;
}

/** The model on the sheet under other names. */
async function modelOnSheet(
  context: Excel.RequestContext,
  { sheetId }: ModelReference,
  known: readonly string[],
): Promise<ModelReference | undefined> {
  const candidates = findModelNames(known).map((names) => ({ names, range: sheetOf(context, names.drivers) }));
  await context.sync();
  return candidates
    .filter(({ range }) => !range.isNullObject && range.worksheet.id === sheetId)
    .map(({ names, range }) => referenceTo(range, names))[0];
}

const sheetOf = ({ workbook }: Excel.RequestContext, name: string): Excel.Range =>
  workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("worksheet/id,worksheet/name");

const referenceTo = ({ worksheet }: Excel.Range, names: ModelNames): ModelReference => ({
  sheetId: worksheet.id,
  sheetName: worksheet.name,
  names,
});

const BLOCKS = ["drivers", "segments", "terms"] as const;

function throwMissing({ names, sheetName }: ModelReference, missing: keyof ModelNames | undefined): ModelReference {
  throw new WorkbookError(
    missing === undefined ? { kind: "modelMoved", sheet: sheetName } : { kind: "nameLost", name: names[missing] },
    { code: "ItemNotFound" },
  );
}
