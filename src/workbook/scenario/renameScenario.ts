/**
 * Renames the sheet of a model, its title and the legends of comparisons, all in one batch. Names, formulas and
 * dependent sheets follow automatically.
 */
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { withRollback } from "../office/withRollback";
import { type Naming, type NamedPlace, readNaming, nameAsShown, writeNaming } from "./naming";
import { assertSheetName } from "./checkSheetName";

export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await rename(sheetId, newName);
  return {
    summary: { kind: "scenarioRenamed", before: before.name, after: newName },
    undo: () => revertCells(before, newName),
  };
}

/** Returns the places that showed the old name. */
async function rename(sheetId: string, name: string): Promise<Naming> {
  const { naming, others } = await read(sheetId);
  assertSheetName(name, others);
  const before = { ...naming, places: placesWithName(naming) };
  await withRollback(() => write(before, name), {
    rollback: () => revertCells(before, name),
    residue: { kind: "nameInPlaces", sheet: name },
  });
  return before;
}

/**
 * Reverts only places with the new name, because the user may have renamed others since. If Excel refused everything,
 * there is nothing to revert.
 */
async function revertCells(before: Naming, name: string): Promise<void> {
  const { naming, others } = await read(before.sheetId);
  const wasRenamed = (place: NamedPlace): boolean =>
    before.places.some(({ sheetId, line }) => sheetId === place.sheetId && line === place.line);
  const places = placesWithName({ ...naming, name }).filter(wasRenamed);
  if (naming.name === before.name && places.length === 0) return;
  assertSheetName(before.name, others);
  await write({ ...naming, places }, before.name);
}

const placesWithName = ({ name, places }: Naming): readonly NamedPlace[] =>
  places.filter((place) => place.text === nameAsShown(place, name));

const read = (sheetId: string): ReturnType<typeof readNaming> =>
  runExcel((context) => readNaming(context, sheetId), { retry: true });
const write = (naming: Naming, name: string): Promise<void> =>
  runExcel((context) => writeNaming(context, naming, name));
