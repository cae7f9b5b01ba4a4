/** Templates as scenarios of one workbook: their model sheets, and their comparison. */
import { compile, type CompiledPlan } from "../../src/engine/cost/compile";
import type { Template } from "../../src/plan/templates/Template";
import type { ComparedModel } from "../../src/sheets/compare/ComparedModel";
import { type ComparisonLayout, comparisonLayout } from "../../src/sheets/compare/comparisonLayout";
import { comparisonSheet } from "../../src/sheets/compare/comparisonSheet";
import { comparisonValues } from "../../src/sheets/compare/comparisonValues";
import type { EngineValues } from "../../src/sheets/EngineValues";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../src/schema/columns";
import { DRIVERS } from "../../src/schema/drivers";
import { engineValues } from "./engineValues";
import { templatePlan } from "./planTemplate";

export type Scenario = Readonly<{
  sheetName: string;
  template: Template;
  /** In place of the deployment table's own rows. */ tableRows?: number;
}>;

export type ComparedBook = Readonly<{
  specs: readonly SheetSpec[];
  values: ReadonlyMap<string, EngineValues>;
  layout: ComparisonLayout;
  plans: readonly CompiledPlan[];
}>;

export const COMPARISON = "Comparison";

export function compared(scenarios: readonly Scenario[]): ComparedBook {
  const made = scenarios.map(({ sheetName, template }, index) => {
    const prefix = index === 0 ? "Rollout" : `Rollout${index + 1}`;
    const layout = modelLayout(template, prefix);
    return { sheetName, template, layout, spec: modelSheet(template, { sheetName, prefix }) };
  });
  const models = made.map(({ sheetName, template, layout }): ComparedModel => ({
    sheetName,
    layoutRows: layout,
    cells: cellsOf(template),
    currency: template.currency,
  }));
  const plans = scenarios.map(({ template }) => compile(templatePlan(template)));
  const layout = comparisonLayout(models);
  return {
    specs: [...made.map(({ spec }) => spec), comparisonSheet({ sheetName: COMPARISON, models })],
    values: new Map([
      ...made.map(({ sheetName, template, layout: own }) => [sheetName, engineValues(template, own)] as const),
      [COMPARISON, comparisonValues(plans, layout)] as const,
    ]),
    layout,
    plans,
  };
}

const cellsOf = ({ drivers, segments }: Template): ComparedModel["cells"] => ({
  drivers: [
    [...DRIVER_COLUMNS],
    ...drivers.map((one) => {
      const shown = { ...one, category: "", unit: "", from: one.from ?? "" };
      return DRIVER_COLUMNS.map((column) => shown[DRIVERS[column].key]);
    }),
  ],
  segments: [[...SEGMENT_COLUMNS], ...segments.map((one) => [one.segment, one.industry, one.clients])],
});
