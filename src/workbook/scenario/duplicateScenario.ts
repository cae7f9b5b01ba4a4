import { addSheet } from "../insert/addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { copyOfModel } from "./copyOfModel";
import { readModelSheet } from "./readModelSheet";
import { assertSheetName } from "./checkSheetName";

/** Adds a model with the same inputs on a new sheet; the cash flow and risk sheets of the original are not copied. */
export async function duplicateScenario(reference: ModelReference, newName: string): Promise<Change> {
  const source = await runExcel((context) => readModelSheet(context, reference), { retry: true });
  assertSheetName(newName, source.sheetNames);
  const { sheetName } = source.reference;
  const prefix = uniquePrefix("Rollout", [...source.names.keys(), ...source.tableNames]);
  const { spec, notes } = copyOfModel(source, { sheetName: newName, prefix, unavailable: [sheetName] });
  const { change } = await addSheet(spec);
  return { ...change, summary: { kind: "scenarioDuplicated", sheet: sheetName, copy: newName, notes } };
}
