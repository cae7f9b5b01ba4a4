import type { CompiledPlan } from "../cost/compile";
import { MAX_STEPS, planSize } from "../cost/planSize";
import { afterHorizon } from "../time/afterHorizon";
import { calendarMonth } from "../time/calendar";
import { payback, peakFunding } from "../time/cashFigures";
import { cashFlow } from "../time/cashFlow";
import type { Verdict } from "./Verdict";

/** Peak funding and payback, when the terms have a start rate and a horizon. */
export function withinHorizon(compiled: CompiledPlan): Pick<Verdict, "withinHorizon"> {
  const { startRate, horizon, startDate } = compiled.plan.terms;
  if (startRate === undefined || horizon === undefined) return {};
  if (planSize(compiled.plan).steps > MAX_STEPS) return { withinHorizon: { kind: "too many", months: horizon } };
  const flow = cashFlow(compiled);
  const { delivered, total } = afterHorizon(compiled);
  const month = payback(flow);
  return {
    withinHorizon: {
      kind: "months",
      months: horizon,
      delivered,
      peakFunding: peakFunding(flow),
      ...(month === undefined ? {} : { payback: month }),
      ...(month === undefined || month === 0 || startDate === undefined
        ? {}
        : { paybackDate: calendarMonth(startDate, month) }),
      afterwards: total,
    },
  };
}
