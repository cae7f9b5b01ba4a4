/** Writes a deleted model again: its sheet, its cash flow, the cells of its risk sheets. All of it, or nothing. */
import { addSheet } from "../addSheet";
import { freePrefix } from "../freePrefix";
import { freeSheetName } from "../../sheets/freeSheetName";
import { inExcel } from "../inExcel";
import { insertCashFlow } from "../insertCashFlow";
import type { Change } from "../Model";
import { namesWith } from "../modelNames";
import { copyOfModel } from "./copyOfModel";
import { plainSheet, type PlainSheet } from "./plainSheet";
import type { KeptModel } from "./readForReturn";
import { takenNames } from "../takenNames";

export async function returnModel({ typed, cashSheet, risks }: KeptModel): Promise<void> {
  const taken = await inExcel(takenNames, { again: true });
  const sheetName = freeSheetName(typed.reference.sheetName, taken.sheets);
  const prefix = freePrefix(typed.prefix, taken.names);
  const hanging = [...(cashSheet === undefined ? [] : [cashSheet]), ...risks.map(({ name }) => name)];
  const { spec } = copyOfModel(typed, { sheetName, prefix, lost: hanging });
  const done: Change[] = [];
  try {
    const model = await addSheet(spec);
    done.push(model.change);
    const reference = { sheetId: model.sheetId, sheetName, names: namesWith(prefix) };
    if (cashSheet !== undefined) done.push(await insertCashFlow(reference, cashSheet));
    for (const risk of risks) {
      const name = freeSheetName(risk.name, taken.sheets);
      done.push((await addSheet(plainSheet(withPrefix({ ...risk, name }, typed.prefix, prefix)))).change);
    }
  } catch (error) {
    for (const change of done.reverse()) await change.putBack();
    throw error;
  }
}

const withPrefix = (sheet: PlainSheet, before: string, after: string): PlainSheet => ({
  ...sheet,
  names: sheet.names.map((one) => ({ ...one, name: after + one.name.slice(before.length) })),
});
