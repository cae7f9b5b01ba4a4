/** Random plans that fit into a model sheet, and how they are written into its cells. */
import * as fc from "fast-check";
import type { Plan, Segment, Terms } from "../../src/engine/cost/inputs";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { DRIVER_COLUMNS, type DriverColumn, SEGMENT_COLUMNS, type SegmentColumn } from "../../src/schema/columns";
import { isOwnColumn } from "../../src/schema/drivers";
import { TERM_LABELS, type TermLabel } from "../../src/schema/terms";
import { FIRST_COLUMN } from "../../src/sheets/model/inputColumns";
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
    one.rates.map(({ from, rate }, step) => {
      const cells: Readonly<Record<DriverColumn, string | number>> = {
        ...{ Driver: `driver ${index}`, Category: one.category, Unit: "", First: one.first, Rate: rate },
        ...{ Slope: one.slope, Floor: one.floor, Curve: one.curve, From: step === 0 ? "" : from },
      };
      return DRIVER_COLUMNS.map((column) => (step > 0 && isOwnColumn(column) ? "" : cells[column]));
    }),
  );
  const segments = plan.segments.map((one, index) => {
    const cells: Readonly<Record<SegmentColumn, string | number>> = {
      ...{ Segment: `segment ${index}`, Industry: industryOf(plan, one), Clients: one.clients, Price: one.price },
      ...{ Entry: one.entry, Acquisition: one.acquisition, Fee: one.fee, "Run cost": one.runCost },
      ...{ Term: one.term, Churn: one.churn, Size: one.size },
    };
    return SEGMENT_COLUMNS.map((column) => cells[column]);
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const put = (rows: Rows, cells: unknown[][]): void => {
      const width = cells[0]?.length ?? 1;
      const all = [...cells, ...blank(rowsIn(rows) - cells.length, width)];
      sheet.getRange(`${FIRST_COLUMN}${rows.first}`).getResizedRange(all.length - 1, width - 1).values = all;
    };
    put(layout.drivers, drivers);
    put(layout.segments, segments);
    sheet.getRange(`C${layout.terms.first}:C${layout.terms.last}`).values = TERM_LABELS.map((label) => [
      TERM_VALUES[label](plan.terms) ?? "",
    ]);
    await context.sync();
  });
}
