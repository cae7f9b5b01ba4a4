import type { CompiledPlan } from "../engine/cost/compile";
import { type CashMonth, cashFlow as cashOf } from "../engine/time/cashFlow";
import {
  discountedPayback as discountedOf,
  payback as paybackOf,
  peakFunding as peakOf,
  npv as worthOf,
} from "../engine/time/cashFigures";
import { PERIOD_LENGTHS } from "../engine/time/fiscalPeriods";
import { headcount as expertsNeeded } from "../engine/time/headcount";
import { MAX_RATE_STEPS, planRate, type RateWork } from "../engine/time/planRate";
import { periods as periodsOf } from "../engine/time/periods";
import { schedule as scheduleOf } from "../engine/time/schedule";
import { amountText } from "../plan/wording/amountText";
import { countText } from "../plan/wording/countText";
import { optionalChoice } from "./arguments";
import { BadInput, NoAnswer } from "./errors";
import { inCell, inCells } from "./inCell";
import { scheduledPlanArgument } from "./scheduledPlanArgument";
import { cashTable, periodTable, scheduleTable } from "./timeTables";

/**
 * Schedule by month: deployments due, deployments completed, expert-months and backlog.
 * @customfunction SCHEDULE
 * @param drivers Drivers block with its header row; drivers of category Expert are in months.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon; optionally Ramp, Max rate and Experts.
 * @returns A table that spills, header row first: Month, Demand, Completed, Cumulative, Expert months, Waiting. With a Start date, Date comes after Month.
 * @helpurl https://localhost:3000/docs/functions.html#schedule
 */
export function schedule(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): unknown[][] {
  return inCells(() => {
    const compiled = scheduledPlanArgument(drivers, segments, terms);
    return scheduleTable(compiled.plan, scheduleOf(compiled));
  });
}

/**
 * Cash flow by month from month 0 to the horizon. Money in is positive in Revenue, Net and Cumulative; costs are positive in their own columns.
 * @customfunction CASHFLOW
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon; optionally Payment delay, Ramp, Max rate and Experts.
 * @returns A table that spills, header row first: Month, Completed, Live clients, Revenue, Deployment cost, Run cost, Non-recurring, Net, Cumulative. With a Start date, Overhead a month or Tax rate, also Date, Overhead and Tax.
 * @helpurl https://localhost:3000/docs/functions.html#cashflow
 */
export function cashFlow(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): unknown[][] {
  return inCells(() => {
    const compiled = scheduledPlanArgument(drivers, segments, terms);
    return cashTable(compiled.plan, cashOf(compiled));
  });
}

/**
 * Cash flow by fiscal year or quarter: sums of the months of CASHFLOW. Month 0 belongs to the first period.
 * @customfunction PERIODS
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon; optionally Start date and Fiscal year end.
 * @param by year or quarter; omitted: year.
 * @returns A table that spills, header row first: Period, From, Until, Completed, Live clients, Revenue, Deployment cost, Run cost, Overhead, Non-recurring, Tax, Net, Cumulative.
 * @helpurl https://localhost:3000/docs/functions.html#periods
 */
export function periods(drivers: unknown[][], segments: unknown[][], terms: unknown[][], by?: unknown): unknown[][] {
  return inCells(() => {
    const length = optionalChoice("by", by, PERIOD_LENGTHS, "year");
    const compiled = scheduledPlanArgument(drivers, segments, terms);
    return periodTable(compiled.plan, periodsOf(compiled, length));
  });
}

/**
 * Peak funding: the largest amount by which the cumulative cash flow is below 0 within the horizon.
 * @customfunction PEAKFUNDING
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon.
 * @returns A positive amount; 0 if cumulative cash is never below 0.
 * @helpurl https://localhost:3000/docs/functions.html#peakfunding
 */
export function peakFunding(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => peakOf(cashOf(scheduledPlanArgument(drivers, segments, terms))));
}

/**
 * Payback: the first month from which the cumulative cash flow stays at 0 or above to the horizon.
 * @customfunction PAYBACK
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon.
 * @returns Month, or #N/A if payback is not reached within the horizon.
 * @helpurl https://localhost:3000/docs/functions.html#payback
 */
export function payback(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => {
    const plan = scheduledPlanArgument(drivers, segments, terms);
    const flow = cashOf(plan);
    const month = paybackOf(flow);
    if (month !== undefined) return month;
    demandDelivery(plan, flow);
    throw new NoAnswer(
      `${notWithin(flow)}: the cumulative cash flow ends at ${amountText(flow.at(-1)?.cumulative ?? 0)}`,
    );
  });
}

/**
 * Discounted payback: the first month from which the cumulative discounted cash flow stays at 0 or above to the horizon.
 * @customfunction DISCOUNTEDPAYBACK
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate, Horizon and Discount rate.
 * @returns Month, or #N/A if discounted payback is not reached within the horizon.
 * @helpurl https://localhost:3000/docs/functions.html#discountedpayback
 */
export function discountedPayback(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => {
    const compiled = scheduledPlanArgument(drivers, segments, terms);
    const flow = cashOf(compiled);
    const month = discountedOf(flow, compiled.plan.terms);
    if (month !== undefined) return month;
    demandDelivery(compiled, flow);
    const value = worthOf(flow, compiled.plan.terms);
    throw new NoAnswer(`${notWithin(flow)}: the net present value to the horizon is ${amountText(value)}`);
  });
}

const notWithin = (flow: readonly CashMonth[]): string => `not within ${countText(flow.length - 1, "month")}`;

/**
 * Net present value (NPV) at month 0 of the cash flow to the horizon, at the annual discount rate of the terms: (1 + rate)^(1/12) - 1 per month.
 * @customfunction NPV
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate, Horizon and Discount rate.
 * @returns An amount.
 * @helpurl https://localhost:3000/docs/functions.html#npv
 */
export function npv(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => {
    const plan = scheduledPlanArgument(drivers, segments, terms);
    return worthOf(cashOf(plan), plan.plan.terms);
  });
}

/**
 * Internal rate of return, annual: the discount rate at which the net present value to the horizon is 0.
 * @customfunction IRR
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon.
 * @returns Annual rate as a fraction, or #N/A if there is no such rate or more than one.
 * @helpurl https://localhost:3000/docs/functions.html#irr
 */
export function irr(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => {
    const plan = scheduledPlanArgument(drivers, segments, terms);
    const answer = planRate(plan);
    const changing = `the net flow changes sign ${countText("signChanges" in answer ? answer.signChanges : 0, "time")}`;
    switch (answer.kind) {
      case "found":
        return answer.rate;
      case "no sign change":
        demandDelivery(plan, cashOf(plan));
        throw new NoAnswer("no rate: all monthly net flows have the same sign");
      case "none":
        throw new NoAnswer(`no rate: ${changing}, and no rate makes the net present value 0`);
      case "several":
        throw new NoAnswer(`${answer.rates} rates, not one: ${changing}`);
      case "unsure":
        throw new NoAnswer(
          `no single rate can be determined: ${changing}, and the net present value touches 0 without crossing it, or the rate is too close to -100% a year`,
        );
      case "too large":
        throw new BadInput([{ argument: "drivers", message: tooLargeText(answer.work) }]);
      case "unfinished":
        throw new NoAnswer(`not determined: ${changing}, and the search for all rates takes too long`);
    }
  });
}

/**
 * Headcount: the experts required so that no deployment is delayed within the horizon.
 * @customfunction HEADCOUNT
 * @param drivers Drivers block with its header row; drivers of category Expert are in months.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block with Start rate and Horizon.
 * @returns A number of experts; 0 if no driver needs any.
 * @helpurl https://localhost:3000/docs/functions.html#headcount
 */
export function headcount(drivers: unknown[][], segments: unknown[][], terms: unknown[][]): number {
  return inCell(() => {
    const experts = expertsNeeded(scheduledPlanArgument(drivers, segments, terms));
    if (experts !== "too many") return experts;
    throw new BadInput([{ argument: "Experts", message: "more than 1 billion experts would be needed" }]);
  });
}

function tooLargeText({ curves, through, months, served, steps }: RateWork): string {
  const found = `${curves} different curves times ${through} segments, rate steps and months (${months} months), and ${served} for the clients that stay, are ${steps} steps`;
  return `${found}, more than the ${MAX_RATE_STEPS} that a rate of return is computed for; use fewer rows or a shorter horizon, or give drivers the same slope and floor`;
}

/** Where nothing is ever delivered, that is the reason. */
function demandDelivery({ plan }: CompiledPlan, flow: readonly CashMonth[]): void {
  if (flow.some(({ completed }) => completed > 0)) return;
  throw new NoAnswer(
    plan.terms.experts === 0
      ? "no deployment is ever completed: Experts is 0"
      : "no deployment is completed within the horizon",
  );
}
