/**
 * Renames the sheet of a model, its title and the legends of comparisons, all in one batch; names, formulas and the
 * sheets that hang on it follow by themselves.
 */
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { withRollback } from "../office/withRollback";
import { type Naming, type NamedPlace, readNaming, spelled, writeNaming } from "./naming";
import { refuseBadName } from "./checkSheetName";

export async function renameScenario({ sheetId }: ModelReference, newName: string): Promise<Change> {
  const before = await renamed(sheetId, newName);
  return {
    done: { what: "scenarioRenamed", before: before.name, after: newName },
    undo: () => revertCells(before, newName),
  };
}

/** Gives what was called so before. */
async function renamed(sheetId: string, name: string): Promise<Naming> {
  const { naming, others } = await read(sheetId);
  refuseBadName(name, others);
  const before = { ...naming, places: calledSo(naming) };
  await withRollback(() => write(before, name), {
    rollback: () => revertCells(before, name),
    residue: { what: "nameInPlaces", sheet: name },
  });
  return before;
}

/**
 * Only what has the new name: somebody may have given it another since, and where Excel refused all of it there is
 * nothing to do.
 */
async function revertCells(before: Naming, name: string): Promise<void> {
  const { naming, others } = await read(before.sheetId);
  const was = (place: NamedPlace): boolean =>
    before.places.some(({ sheetId, line }) => sheetId === place.sheetId && line === place.line);
  const places = calledSo({ ...naming, name }).filter(was);
  if (naming.name === before.name && places.length === 0) return;
  refuseBadName(before.name, others);
  await write({ ...naming, places }, before.name);
}

const calledSo = ({ name, places }: Naming): readonly NamedPlace[] =>
  places.filter((place) => place.text === spelled(place, name));

const read = (sheetId: string): ReturnType<typeof readNaming> =>
  runExcel((context) => readNaming(context, sheetId), { retry: true });
const write = (naming: Naming, name: string): Promise<void> =>
  runExcel((context) => writeNaming(context, naming, name));
