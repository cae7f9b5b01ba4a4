/** Random plans that fit into a model sheet, and how they are written into its cells. */
import * as fc from "fast-check";
import type { Plan, Segment, Terms } from "../../src/engine/cost/inputs";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { TERM_LABELS, type TermLabel } from "../../src/schema/terms";
import { modelLayout, type ModelLayout, type Rows, rowsIn } from "../../src/sheets/model/modelLayout";

/** A model with a short deployment table, because it is calculated often. */
export const shortModel = {
  ...factoryInspection,
  segments: factoryInspection.segments.map((one) => ({ ...one, clients: 10 })),
};
const layout: ModelLayout = modelLayout(shortModel, "Rollout");

export function plansThatFit(plans: fc.Arbitrary<Plan>, count: number): readonly Plan[] {
  const fits = (plan: Plan): boolean => {
    const clients = plan.segments.reduce((sum, one) => sum + one.clients, 0);
    const driverRows = plan.drivers.reduce((sum, one) => sum + one.rates.length, 0);
    return (
      clients <= rowsIn(layout.deploymentTable) &&
      driverRows <= rowsIn(layout.drivers) &&
      plan.segments.length <= rowsIn(layout.segments)
    );
  };
  return fc.sample(plans.filter(fits), { numRuns: count, seed: 7 });
}

/** The industry of a segment as typed. The readers refuse a block in which only some industries are blank. */
export const industryOf = ({ segments }: Plan, { industry }: Segment): string =>
  industry === "" && segments.some((one) => one.industry !== "") ? "no industry" : industry;

/** The value beside each label. */
export const TERM_VALUES: Readonly<Record<TermLabel, (terms: Terms) => number | undefined>> = {
  "Non-recurring cost": ({ nonRecurring }) => nonRecurring,
  Transfer: ({ transfer }) => transfer,
  "Trial failure": ({ trialFailure }) => trialFailure,
  "Trial cost": ({ trialCost }) => trialCost,
  "Start rate": ({ startRate }) => startRate,
  Ramp: ({ ramp }) => ramp,
  "Max rate": ({ maxRate }) => maxRate,
  Experts: ({ experts }) => experts,
  Horizon: ({ horizon }) => horizon,
  "Discount rate": ({ discountRate }) => discountRate,
  "Payment delay": ({ paymentDelay }) => paymentDelay,
};

export async function writePlan(sheetName: string, plan: Plan): Promise<void> {
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
    industryOf(plan, one),
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
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const put = (rows: Rows, cells: unknown[][], last: string): void => {
      const all = [...cells, ...blank(rowsIn(rows) - cells.length, cells[0]?.length ?? 1)];
      sheet.getRange(`B${rows.first}:${last}${rows.last}`).values = all;
    };
    put(layout.drivers, drivers, "J");
    put(layout.segments, segments, "L");
    sheet.getRange(`C${layout.terms.first}:C${layout.terms.last}`).values = TERM_LABELS.map((label) => [
      TERM_VALUES[label](plan.terms) ?? "",
    ]);
    await context.sync();
  });
}
