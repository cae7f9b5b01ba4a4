/** The cash flow sheet: its native formulas compared with the engine over random plans; added, found again, removed. */
import { columnIndex } from "../../src/a1/columns";
import { compile } from "../../src/engine/cost/compile";
import { afterHorizon } from "../../src/engine/time/afterHorizon";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { payback, peakFunding, npv } from "../../src/engine/time/cashFigures";
import { irr } from "../../src/engine/time/irr";
import { schedule } from "../../src/engine/time/schedule";
import { valuesOf } from "../../src/preview/host/cells";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { modelLayout, rowsIn } from "../../src/sheets/model/modelLayout";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { functionsBundle } from "../bundle/bundle";
import { timedPlan } from "../oracle/timedPlan";
import { plansThatFit, shortModel, writePlan } from "../support/nativePlans";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { changeText } from "../support/messages";

jest.setTimeout(600_000);

const PLANS = Number(process.env["NATIVE_PLANS"] ?? 8);
const layout = cashLayout(modelLayout(shortModel, "Rollout"), shortModel.title, 60);

describe("without the functions", () => {
  let preview: PreviewHost;
  beforeAll(() => {
    preview = openPreviewHost();
  });
  afterAll(() => preview.close());

  test(`months and figures of ${PLANS} random plans agree to 1e-9`, async () => {
    const { reference } = await insertModel(shortModel);
    await insertCashFlow(reference);
    let compared = 0;
    for (const plan of plansThatFit(timedPlan, PLANS)) {
      await writePlan(reference.sheetName, plan);
      const compiled = compile(plan);
      const [flow, rows] = [cashFlow(compiled), schedule(compiled)];
      const size = flow.reduce(
        (sum, { revenue, deploymentCost, runCost }) => sum + revenue + deploymentCost + runCost,
        1 + plan.terms.nonRecurring,
      );
      const native = cells(preview, layout.months.first, rowsIn(layout.months), 26);
      flow.forEach((month, index) => {
        const found = native[index] ?? [];
        const at = (letter: string): unknown => found[columnIndex(letter) - columnIndex("B")];
        expect(at("B")).toBe(month.month);
        expect(at("G")).toBe(month.completed);
        if (index > 0) expect(at("H")).toBe(rows[index - 1]?.waiting);
        near(at("I"), rows[index - 1]?.expertMonths ?? 0, Math.max(1, ...rows.map(({ expertMonths }) => expertMonths)));
        near(at("O"), month.liveClients, Math.max(1, compiled.clients));
        near(Number(at("R")) + Number(at("U")), month.revenue, size);
        near(at("V"), month.deploymentCost, size);
        near(at("W"), month.runCost, size);
        near(at("Y"), month.net, size);
        near(at("Z"), month.cumulative, size);
        compared += 10;
      });
      expect(native[flow.length]?.[0] ?? "").toBe("");
      const figures = cells(preview, layout.figures.first, rowsIn(layout.figures), 2).map(([, value]) => value);
      near(figures[0], peakFunding(flow), size);
      expect(figures[2]).toBe(payback(flow) ?? "none");
      // NPV and IRR of the grid for the Net column, to 12 digits.
      near(figures[3], npv(flow, plan.terms), size, 1e-12);
      const rate = irr(flow);
      if (rate.kind === "found" && Math.abs(rate.rate) < 10) near(figures[4], rate.rate, 1, 1e-12);
      expect(figures[6]).toBe(afterHorizon(compiled).delivered);
      near(figures[8], afterHorizon(compiled).unpaid, size);
      compared += 6;
    }
    console.info(`${compared} figures of ${PLANS} plans compared`);
  });

  test("the sheet shows a reason in place of figures when clients or months exceed its rows", async () => {
    const [plan] = plansThatFit(timedPlan, 1);
    if (plan === undefined) throw new Error("no plan");
    await writePlan(shortModel.title, { ...plan, terms: { ...plan.terms, horizon: rowsIn(layout.months) } });
    const figures = cells(preview, layout.figures.first, 10, 2).map(([, value]) => value);
    expect(new Set(figures)).toEqual(new Set(["no room"]));
    const outcomes = cells(preview, layout.checks.first, rowsIn(layout.checks), 5).map((row) => row[4]);
    expect(outcomes).not.toContain("OK");
    const drawn = cells(preview, layout.months.first, rowsIn(layout.months), 33).map((row) => row.slice(27, 32));
    expect(new Set(drawn.flat())).toEqual(new Set(["#N/A"]));
  });
});

describe("with the functions", () => {
  let preview: PreviewHost;
  let reference: ModelReference;
  beforeAll(async () => {
    preview = openPreviewHost(await functionsBundle());
    ({ reference } = await insertModel(shortModel));
  });
  afterAll(() => preview.close());

  test("every check agrees, the model is found from its cash flow sheet, and undo leaves no trace", async () => {
    const before = snapshot(preview);
    const change = await insertCashFlow(reference);
    expect(changeText(change)).toBe("Sheet Factory inspection cash flow added");
    const checks = cells(preview, layout.checks.first, rowsIn(layout.checks), 5);
    expect(checks.filter(([, , , , outcome]) => outcome !== "OK")).toEqual([]);
    const faults = cells(preview, 1, layout.deployments.last, 62)
      .flat()
      .filter((value) => String(value).startsWith("#"));
    expect(faults).toEqual([]);
    expect(await readModel()).toMatchObject({
      ...{ reference, cashSheet: "Factory inspection cash flow", currency: "EUR" },
    });
    await change.undo();
    expect(snapshot(preview)).toEqual(before);
    expect((await readModel())?.cashSheet).toBeUndefined();
  });

  test("the cash flow follows rows that were inserted into the model", async () => {
    preview.host.sheetById(reference.sheetId).insertRowsBefore(layout.model.terms.last + 1, 2);
    await preview.host.settled();
    await insertCashFlow(reference);
    const checks = cells(preview, layout.checks.first, rowsIn(layout.checks), 5);
    expect(checks.filter(([, , , , outcome]) => outcome !== "OK")).toEqual([]);
  });
});

function cells(preview: PreviewHost, row: number, rows: number, columns: number): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName("Factory inspection cash flow");
  if (sheet === undefined) throw new Error("no cash flow sheet");
  return valuesOf(sheet.getRange(row - 1, 1, rows, columns));
}

function near(found: unknown, expected: number, size: number, tolerance = 1e-9): void {
  if (typeof found !== "number" || !(Math.abs(found - expected) <= tolerance * size))
    throw new Error(`${String(found)} in the sheet, ${expected} by the engine`);
}
