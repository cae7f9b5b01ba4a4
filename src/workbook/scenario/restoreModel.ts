/**
 * Restores a deleted model: its sheet, its cash flow and its risk sheets in their old order, and the references to
 * them. Either everything is restored or nothing.
 */
import { addSheet } from "../insert/addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { freeSheetName } from "../../sheets/freeSheetName";
import { quoteSheet } from "../../a1/sheetReference";
import { runExcel } from "../office/runExcel";
import { insertCashFlow } from "../insert/insertCashFlow";
import type { Change } from "../model/Model";
import { namesWithPrefix } from "../model/modelNames";
import { copyOfModel } from "./copyOfModel";
import { repairReferences } from "./externalReferences";
import { rebuildRiskSheet } from "./rebuildRiskSheet";
import type { RiskSheetCells } from "./riskSheetCells";
import type { ModelSnapshot } from "./snapshotModel";
import { placesAmong } from "./sheetOrder";
import { usedNames } from "../office/usedNames";

export async function restoreModel(kept: ModelSnapshot): Promise<void> {
  const { typed, sheets, cashSheet, risks } = kept;
  const taken = await runExcel(usedNames, { retry: true });
  const before = { sheet: typed.reference.sheetName, prefix: typed.prefix };
  const after = { sheet: freeSheetName(before.sheet, taken.sheets), prefix: uniquePrefix(before.prefix, taken.names) };
  const hanging = [...(cashSheet === undefined ? [] : [cashSheet]), ...risks.map(({ name }) => name)];
  const { spec } = copyOfModel(typed, { sheetName: after.sheet, prefix: after.prefix, lost: hanging });
  const done: Change[] = [];
  try {
    const model = await addSheet(spec);
    done.push(model.change);
    const reference = { sheetId: model.sheetId, sheetName: after.sheet, names: namesWithPrefix(after.prefix) };
    if (cashSheet !== undefined) done.push(await insertCashFlow(reference, cashSheet));
    for (const risk of risks) {
      const name = freeSheetName(risk.name, taken.sheets);
      done.push((await addSheet(rebuildRiskSheet({ ...hangingOn(risk, before, after), name }))).change);
    }
    const asBefore = sheets.every(({ name }) => freeSheetName(name, taken.sheets) === name);
    await runExcel((context) => arrange(context, { ...kept, sheets: asBefore ? sheets : [] }, model.sheetId));
  } catch (error) {
    for (const change of done.reverse()) await change.undo();
    throw error;
  }
}

type Called = Readonly<{ sheet: string; prefix: string }>;

/** If the model has another name now, the names and formulas of its risk sheets use the new name. */
function hangingOn(risk: RiskSheetCells, before: Called, after: Called): RiskSheetCells {
  const named = <T extends Readonly<{ name: string }>>(one: T): T => ({
    ...one,
    name: after.prefix + one.name.slice(before.prefix.length),
  });
  // The title, and the formula that repeats the simulation, which is a text.
  const moved = (content: unknown): unknown =>
    typeof content === "string" && content.startsWith("=")
      ? content
          .replace(/^=(?:'(?:[^']|'')*'|[^!']+)!(?=\$B\$1&)/, () => `=${quoteSheet(after.sheet)}!`)
          .replaceAll(`${before.prefix}_`, () => `${after.prefix}_`)
      : content;
  const movedAll = (lines: readonly (readonly unknown[])[]): unknown[][] => lines.map((line) => line.map(moved));
  const { formulas, values } = risk.grid;
  return {
    ...risk,
    grid: { ...risk.grid, formulas: movedAll(formulas), values: movedAll(values) },
    block: named(risk.block),
    links: risk.links && named(risk.links),
  };
}

/** If all sheets have their old names, restores their order and the references to them. Activates the model. */
async function arrange(
  context: Excel.RequestContext,
  { typed, sheets, pointing }: ModelSnapshot,
  sheetId: string,
): Promise<void> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const now = worksheets.items.map(({ name }) => name);
  const returned = sheets.map(({ name }) => name);
  if (returned.length > 0) await repairReferences(context, pointing);
  for (const { name, position } of placesAmong(now, typed.sheetNames, returned))
    worksheets.getItem(name).position = position;
  worksheets.getItem(sheetId).activate();
  await context.sync();
}
