import { addSheet } from "../insert/addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { copyOfModel } from "./copyOfModel";
import { readModelSheet } from "./readModelSheet";
import { refuseBadName } from "./checkSheetName";

/** A further model with the same inputs on a sheet of its own; its cash flow and risk sheets stay with the original. */
export async function duplicateScenario(reference: ModelReference, newName: string): Promise<Change> {
  const typed = await runExcel((context) => readModelSheet(context, reference), { retry: true });
  refuseBadName(newName, typed.sheetNames);
  const { sheetName } = typed.reference;
  const prefix = uniquePrefix("Rollout", [...typed.names.keys(), ...typed.tableNames]);
  const { spec, notes } = copyOfModel(typed, { sheetName: newName, prefix, lost: [sheetName] });
  const { change } = await addSheet(spec);
  return { ...change, done: { what: "scenarioDuplicated", sheet: sheetName, copy: newName, notes } };
}
