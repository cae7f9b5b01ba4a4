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
import { sheetPositions } from "./sheetOrder";
import { usedNames } from "../office/usedNames";

export async function restoreModel(snapshot: ModelSnapshot): Promise<void> {
  const { source, sheets, cashSheet, risks } = snapshot;
  const taken = await runExcel(usedNames, { retry: true });
  const before = { sheet: source.reference.sheetName, prefix: source.prefix };
  const after = { sheet: freeSheetName(before.sheet, taken.sheets), prefix: uniquePrefix(before.prefix, taken.names) };
  const dependentSheets = [...(cashSheet === undefined ? [] : [cashSheet]), ...risks.map(({ name }) => name)];
  const { spec } = copyOfModel(source, { sheetName: after.sheet, prefix: after.prefix, unavailable: dependentSheets });
  const applied: Change[] = [];
  try {
    const model = await addSheet(spec);
    applied.push(model.change);
    const reference = { sheetId: model.sheetId, sheetName: after.sheet, names: namesWithPrefix(after.prefix) };
    if (cashSheet !== undefined) applied.push(await insertCashFlow(reference, cashSheet));
    for (const risk of risks) {
      const name = freeSheetName(risk.name, taken.sheets);
      applied.push((await addSheet(rebuildRiskSheet({ ...adaptRiskSheet(risk, before, after), name }))).change);
    }
    const hasOldNames = sheets.every(({ name }) => freeSheetName(name, taken.sheets) === name);
    await runExcel((context) =>
      arrangeSheets(context, { ...snapshot, sheets: hasOldNames ? sheets : [] }, model.sheetId),
    );
  } catch (error) {
    for (const change of applied.reverse()) await change.undo();
    throw error;
  }
}

type ModelName = Readonly<{ sheet: string; prefix: string }>;

/** If the model has another name now, the names and formulas of its risk sheets use the new name. */
function adaptRiskSheet(risk: RiskSheetCells, before: ModelName, after: ModelName): RiskSheetCells {
  const withNewPrefix = <T extends Readonly<{ name: string }>>(one: T): T => ({
    ...one,
    name: after.prefix + one.name.slice(before.prefix.length),
  });
  // The title, and the formula that repeats the simulation, which is a text.
  const adaptContent = (content: unknown): unknown =>
    typeof content === "string" && content.startsWith("=")
      ? content
          .replace(/^=(?:'(?:[^']|'')*'|[^!']+)!(?=\$B\$1&)/, () => `=${quoteSheet(after.sheet)}!`)
          .replaceAll(`${before.prefix}_`, () => `${after.prefix}_`)
      : content;
  const adaptAll = (lines: readonly (readonly unknown[])[]): unknown[][] => lines.map((line) => line.map(adaptContent));
  const { formulas, values } = risk.grid;
  return {
    ...risk,
    grid: { ...risk.grid, formulas: adaptAll(formulas), values: adaptAll(values) },
    block: withNewPrefix(risk.block),
    correlations: risk.correlations && withNewPrefix(risk.correlations),
  };
}

/** If all sheets have their old names, restores their order and the references to them. Activates the model. */
async function arrangeSheets(
  context: Excel.RequestContext,
  { source, sheets, references }: ModelSnapshot,
  sheetId: string,
): Promise<void> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const currentNames = worksheets.items.map(({ name }) => name);
  const restoredNames = sheets.map(({ name }) => name);
  if (restoredNames.length > 0) await repairReferences(context, references);
  for (const { name, position } of sheetPositions(currentNames, source.sheetNames, restoredNames))
    worksheets.getItem(name).position = position;
  worksheets.getItem(sheetId).activate();
  await context.sync();
}
