/** Compares the sheet's native formulas with the engine, over plans of every kind that the sheet can hold. */
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { valuesOf } from "../../src/preview/host/cells";
import { modelLayout, rowsIn } from "../../src/sheets/model/modelLayout";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { listedPlan } from "../oracle/arbitraryPlan";
import { plansThatFit, shortModel, writePlan } from "../support/nativePlans";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(300_000);

const PLANS = Number(process.env.NATIVE_PLANS ?? 20);
const layout = modelLayout(shortModel, "Rollout");

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test(`unit cost, totals and margins of ${PLANS} random plans agree to 1e-9`, async () => {
  const { reference } = await insertModel(shortModel);
  let compared = 0;
  for (const plan of plansThatFit(listedPlan, PLANS)) {
    await writePlan(reference.sheetName, plan);
    const compiled = compile(plan);
    const rows = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 });
    const sheet = preview.host.sheetById(reference.sheetId);
    const native = valuesOf(sheet.getRange(layout.deploymentTable.first - 1, 1, rowsIn(layout.deploymentTable), 10));
    rows.forEach((row, index) => {
      const [deployment, , , unitCost, , totalCost, averageCost, contribution, unitMargin, margin] =
        native[index] ?? [];
      expect(deployment).toBe(row.deployment);
      const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
      near(unitCost, row.unitCost, size);
      near(totalCost, row.totalCost, size);
      near(averageCost, row.averageCost, size);
      near(contribution, row.contribution, size);
      near(unitMargin, row.unitMargin, size);
      near(margin, row.cumulativeMargin, size);
      compared += 6;
    });
    expect(native[rows.length]?.[0] ?? "").toBe("");
  }
  console.info(`${compared} figures of ${PLANS} plans compared`);
});

function near(found: unknown, expected: number, size: number): void {
  if (typeof found !== "number" || !(Math.abs(found - expected) <= 1e-9 * size))
    throw new Error(`${String(found)} in the sheet, ${expected} by the engine`);
}
