/** A model sheet and its cash flow sheet in a file that stores the engine's figures. */
import type { Plan } from "../../src/engine/cost/inputs";
import type { Template } from "../../src/plan/templates/Template";
import { type CashLayout, cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { modelLayout, type ModelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { engineCash, engineValues } from "./engineValues";
import { templatePlan } from "./planTemplate";

const MODEL = "It's a plan";
const CASH = "Its cash flow";

export type PlanFile = Readonly<{ plan: Plan; layout: ModelLayout; cash: CashLayout; bytes: Uint8Array }>;

export async function planFile(template: Template): Promise<PlanFile> {
  const layout = modelLayout(template, "Rollout");
  const plan = templatePlan(template);
  const horizon = plan.terms.horizon ?? 0;
  const cash = cashLayout(layout, MODEL, horizon);
  const specs = [
    modelSheet(template, { sheetName: MODEL, prefix: "Rollout" }),
    cashSheet({ sheetName: CASH, modelSheetName: MODEL, model: layout, horizon }),
  ];
  const values = new Map([
    [MODEL, engineValues(template, layout)],
    [CASH, engineCash(template, cash)],
  ]);
  const bytes = await writeXlsx(specs, {
    written: new Date(0),
    valueAt: (sheet, address) => values.get(sheet)?.get(address),
  });
  return { plan, layout, cash, bytes };
}
