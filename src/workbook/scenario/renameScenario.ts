/**
 * Renames the sheet of a model, its title and the legends of comparisons, all in one batch. Names, formulas and
 * dependent sheets follow automatically.
 */
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { withRollback } from "../office/withRollback";
import { type Naming, type NameLocation, readNaming, nameAsShown, writeNaming } from "./naming";
import { assertSheetName } from "./checkSheetName";

export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await rename(sheetId, newName);
  return {
    summary: { kind: "scenarioRenamed", before: before.name, after: newName },
    undo: () => revertCells(before, newName),
  };
}

/** Returns the locations that showed the old name. */
async function rename(sheetId: string, name: string): Promise<Naming> {
  const { naming, others } = await read(sheetId);
  assertSheetName(name, others);
  const before = { ...naming, locations: locationsWithName(naming) };
  await withRollback(() => write(before, name), {
    rollback: () => revertCells(before, name),
    residue: { kind: "nameInPlaces", sheet: name },
  });
  return before;
}

/**
 * Reverts only locations with the new name, because the user may have renamed others since. If Excel refused
 * everything, there is nothing to revert.
 */
async function revertCells(before: Naming, name: string): Promise<void> {
  const { naming, others } = await read(before.sheetId);
  const wasRenamed = (location: NameLocation): boolean =>
    before.locations.some(({ sheetId, line }) => sheetId === location.sheetId && line === location.line);
  const locations = locationsWithName({ ...naming, name }).filter(wasRenamed);
  if (naming.name === before.name && locations.length === 0) return;
  assertSheetName(before.name, others);
  await write({ ...naming, locations }, before.name);
}

const locationsWithName = ({ name, locations }: Naming): readonly NameLocation[] =>
  locations.filter((location) => location.text === nameAsShown(location, name));

const read = (sheetId: string): ReturnType<typeof readNaming> =>
  runExcel((context) => readNaming(context, sheetId), { retry: true });
const write = (naming: Naming, name: string): Promise<void> =>
  runExcel((context) => writeNaming(context, naming, name));
