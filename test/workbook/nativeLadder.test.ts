/** The sheet's native formulas beside the engine, over plans of every kind that the sheet can hold. */
import * as fc from "fast-check";
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { ladder } from "../../src/engine/cost/ladder";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { TERM_LABELS } from "../../src/plan/termLabels";
import { valuesOf } from "../../src/preview/host/cells";
import { modelLayout, type ModelLayout } from "../../src/sheets/model/modelLayout";
import { insertModel } from "../../src/workbook/insertModel";
import { listedPlan } from "../oracle/arbitraryPlan";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(300_000);

const PLANS = Number(process.env.NATIVE_PLANS ?? 20);
const few = { ...factoryInspection, segments: factoryInspection.segments.map((one) => ({ ...one, clients: 10 })) };
const layout: ModelLayout = modelLayout(few, "Rollout");
const rowsIn = ({ first, last }: { first: number; last: number }): number => last - first + 1;

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test(`unit cost, totals and margins of ${PLANS} random plans agree to 1e-9`, async () => {
  const { reference } = await insertModel(few);
  let compared = 0;
  for (const plan of plansThatFit()) {
    await write(reference.sheetName, plan);
    const compiled = compile(plan);
    const rows = ladder(compiled, { from: 1, last: compiled.last, step: 1 });
    const sheet = preview.host.sheetById(reference.sheetId);
    const native = valuesOf(sheet.getRange(layout.ladder.first - 1, 1, rowsIn(layout.ladder), 10));
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

function near(found: unknown, wanted: number, size: number): void {
  if (typeof found !== "number" || !(Math.abs(found - wanted) <= 1e-9 * size))
    throw new Error(`${String(found)} in the sheet, ${wanted} by the engine`);
}

function plansThatFit(): readonly Plan[] {
  const fits = (plan: Plan): boolean => {
    const clients = plan.segments.reduce((sum, one) => sum + one.clients, 0);
    const driverRows = plan.drivers.reduce((sum, one) => sum + one.rates.length, 0);
    return (
      clients <= rowsIn(layout.ladder) &&
      driverRows <= rowsIn(layout.drivers) &&
      plan.segments.length <= rowsIn(layout.segments)
    );
  };
  return fc.sample(listedPlan.filter(fits), { numRuns: PLANS, seed: 7 });
}

async function write(sheetName: string, plan: Plan): Promise<void> {
  const blank = (count: number, width: number): string[][] =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => ""));
  const drivers = plan.drivers.flatMap((one, index) =>
    one.rates.map(({ from, rate }, step) =>
      step === 0
        ? [`driver ${index}`, one.category, "", one.first, rate, one.slope, one.floor, one.curve, ""]
        : [`driver ${index}`, "", "", "", rate, "", "", "", from],
    ),
  );
  const segments = plan.segments.map((one, index) => [
    `segment ${index}`,
    one.industry,
    one.clients,
    one.price,
    one.entry,
    one.acquisition,
    one.fee,
    one.runCost,
    one.term,
    one.churn,
    one.size,
  ]);
  const { nonRecurring, transfer, trialFailure, trialCost } = plan.terms;
  const given: Readonly<Record<string, number>> = {
    "Non-recurring cost": nonRecurring,
    Transfer: transfer,
    "Trial failure": trialFailure,
    "Trial cost": trialCost,
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const put = (rows: { first: number; last: number }, cells: unknown[][], last: string): void => {
      const all = [...cells, ...blank(rowsIn(rows) - cells.length, cells[0]?.length ?? 1)];
      sheet.getRange(`B${rows.first}:${last}${rows.last}`).values = all;
    };
    put(layout.drivers, drivers, "J");
    put(layout.segments, segments, "L");
    sheet.getRange(`C${layout.terms.first}:C${layout.terms.last}`).values = TERM_LABELS.map((label) => [
      given[label] ?? "",
    ]);
    await context.sync();
  });
}
