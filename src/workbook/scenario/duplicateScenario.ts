import { addSheet } from "../insert/addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { copyOfModel } from "./copyOfModel";
import { readModelSheet } from "./readModelSheet";
import { refuseBadName } from "./checkSheetName";

/** Adds a model with the same inputs on a new sheet; the cash flow and risk sheets of the original are not copied. */
export async function duplicateScenario(reference: ModelReference, newName: string): Promise<Change> {
  const typed = await runExcel((context) => readModelSheet(context, reference), { retry: true });
  refuseBadName(newName, typed.sheetNames);
  const { sheetName } = typed.reference;
  const prefix = uniquePrefix("Rollout", [...typed.names.keys(), ...typed.tableNames]);
  const { spec, notes } = copyOfModel(typed, { sheetName: newName, prefix, lost: [sheetName] });
  const { change } = await addSheet(spec);
  return { ...change, done: { what: "scenarioDuplicated", sheet: sheetName, copy: newName, notes } };
}
