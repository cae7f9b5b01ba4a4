/** Numbers of the cash flow and of the schedule, around the month that decides the figure. */
import { decisiveMonth } from "../../../../src/engine/sensitivity/cashInputs";
import type { TimeFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";
import { tightestMonth } from "../../../../src/engine/sensitivity/decisivePoint";
import { afterHorizon } from "../../../../src/engine/time/afterHorizon";
import { npv } from "../../../../src/engine/time/cashFigures";
import { cashFlow } from "../../../../src/engine/time/cashFlow";
import { headcount } from "../../../../src/engine/time/headcount";
import { planRate } from "../../../../src/engine/time/planRate";
import { schedule } from "../../../../src/engine/time/schedule";
import { roundToSum } from "./roundToSum";
import type { Numbers } from "./WorkedNumbers";

/** The months before and after show why this month is the decisive one. */
const around =
  (figure: "peak" | "payback"): Numbers =>
  ({ compiled }, { t, formats: { amount } }) => {
    const decided = decisiveMonth(compiled, figure);
    return cashFlow(compiled)
      .filter(({ month }) => Math.abs(month - decided) <= 1)
      .map(({ month, cumulative }) => t.numbers.cash({ n: amount(month), cash: amount(cumulative) }));
  };

export const timeNumbers: Readonly<Record<TimeFigure, Numbers>> = {
  peak: around("peak"),
  payback: around("payback"),
  npv({ compiled }, { t, formats: { amount, percent } }) {
    const flow = cashFlow(compiled);
    const { discountRate } = compiled.plan.terms;
    return [
      t.numbers.discounted({
        months: amount(flow.length - 1),
        rate: percent(discountRate),
        value: amount(npv(flow, compiled.plan.terms)),
        sum: amount(flow.at(-1)?.cumulative ?? 0),
      }),
    ];
  },
  irr({ compiled }, { t, formats: { amount, percent } }) {
    const flow = cashFlow(compiled);
    const found = planRate(compiled, flow);
    if (found.kind !== "found") return [];
    return [t.numbers.zero({ rate: percent(found.rate), months: amount(flow.length - 1) })];
  },
  delivered({ compiled }, { t, formats: { amount } }) {
    const end = schedule(compiled).at(-1);
    if (end === undefined) return [];
    const { month, cumulative, waiting } = end;
    return [t.numbers.done({ n: amount(month), done: amount(cumulative), waiting: amount(waiting) })];
  },
  headcount({ compiled }, { t, formats: { amount } }) {
    const found = tightestMonth(compiled);
    const experts = headcount(compiled);
    if (found === undefined || experts === "too many") return [];
    return [
      t.numbers.tightest({
        n: amount(found.month),
        due: amount(found.due),
        needed: amount(found.expertMonths),
        experts: amount(experts),
      }),
    ];
  },
  after({ compiled }, { t, formats }) {
    const { unpaid, running, total } = afterHorizon(compiled);
    const sum = roundToSum([unpaid, running], total, formats);
    const [owed = "", kept = ""] = sum.parts;
    return [t.numbers.owed({ unpaid: owed, running: running < 0 ? formats.amount(running) : kept, total: sum.total })];
  },
};
