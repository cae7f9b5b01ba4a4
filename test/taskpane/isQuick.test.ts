import { readModel } from "../../taskpane/shared/figures/evaluate";
import { isQuick, isQuickWithoutMonths } from "../../taskpane/shared/jobs/isQuick";
import { templatesOf } from "../../taskpane/features/start/templatesOf";
import type { Plan } from "../../src/engine/cost/inputs";
import type { ModelCells } from "../../src/workbook/model/Model";
import { largeCells } from "../support/largeCells";
import { templateCells } from "../support/templateCells";

function planIn(cells: ModelCells): Plan {
  const read = readModel(cells);
  if (!read.ok) throw new Error("no plan");
  return read.value.plan;
}

/** A plan with one segment and the given numbers of drivers, clients and months. */
function planOf(drivers: number, clients: number, months: number): Plan {
  const plan = planIn(largeCells(drivers, 1, 60_000));
  return {
    ...plan,
    segments: plan.segments.map((segment) => ({ ...segment, clients })),
    terms: { ...plan.terms, horizon: months },
  };
}

test("every template counts as quick", async () => {
  const plans = (await templatesOf("en")).map((template) => planIn(templateCells(template)));
  expect(plans.length).toBeGreaterThan(1);
  expect(plans.map(isQuick)).not.toContain(false);
});

test.each([
  [30, 150, 180],
  [40, 600, 600],
])(
  "%i drivers of %i clients over %i months have few pairs, but their cash flow is not quick",
  (drivers, clients, months) => {
    const plan = planOf(drivers, clients, months);
    expect(isQuick(plan)).toBe(false);
    expect(isQuickWithoutMonths(plan)).toBe(true);
  },
);

test("many segments are not quick even without months", () => {
  const plan = planIn(largeCells(8, 8, 60_000));
  expect(isQuick(plan)).toBe(false);
  expect(isQuickWithoutMonths(plan)).toBe(false);
});
