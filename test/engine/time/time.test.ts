import Decimal from "decimal.js";
import * as fc from "fast-check";
import { compile, type CompiledPlan } from "../../../src/engine/cost/compile";
import { margin } from "../../../src/engine/cost/totals";
import { afterHorizon } from "../../../src/engine/time/afterHorizon";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { payback, peakFunding, npv } from "../../../src/engine/time/cashFigures";
import { headcount } from "../../../src/engine/time/headcount";
import { schedule } from "../../../src/engine/time/schedule";
import { readPlan } from "../../../src/plan/readPlan";
import { cashFlows } from "../../bench/cashFlows";
import { timedPlan } from "../../oracle/timedPlan";
import { timesAsLong } from "../../support/timesAsLong";
import { flowOf } from "./flowOf";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 5) };

/**
 * 10 clients at 1 a month; each takes one expert-month at 1,000; price 1,500, paid a month later; non-recurring cost
 * 2,000.
 */
function simple(
  changes: Readonly<Record<string, number>> = {},
  driver: readonly number[] = [1, 1000, 1],
  clients = 10,
): CompiledPlan {
  const terms = { "Non-recurring cost": 2000, "Start rate": 1, Horizon: 14, "Payment delay": 1, ...changes };
  const read = readPlan({
    drivers: [
      ["Driver", "Category", "First", "Rate", "Slope"],
      ["Expert", "Expert", ...driver],
    ],
    segments: [
      ["Segment", "Clients", "Price", "Fee", "Run cost", "Term"],
      ["All", clients, 1500, 20, 5, 2],
    ],
    terms: Object.entries(terms),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return compile(read.value);
}

describe("worked by hand", () => {
  test("one deployment a month completes all ten after ten months", () => {
    const rows = schedule(simple());
    expect(rows.slice(0, 2)).toEqual([
      { month: 1, demand: 1, completed: 1, cumulative: 1, expertMonths: 1, waiting: 0 },
      { month: 2, demand: 1, completed: 1, cumulative: 2, expertMonths: 1, waiting: 0 },
    ]);
    expect(rows[13]).toMatchObject({ month: 14, demand: 0, completed: 0, cumulative: 10 });
  });

  test("half an expert completes a deployment every second month, and the others wait", () => {
    const rows = schedule(simple({ Experts: 0.5 }));
    expect(rows.map(({ cumulative }) => cumulative)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7]);
    expect(rows[9]?.waiting).toBe(5);
  });

  test("one expert who learns (1, 0.8, 0.702… expert-months) delivers faster", () => {
    const rows = schedule(simple({ Experts: 1, "Start rate": 10 }, [1, 1000, 0.8]));
    // 1 + 0.8 = 1.8 by month 2; 1.8 + 0.702 + 0.64 = 3.14 by month 4.
    expect(rows.slice(0, 4).map(({ cumulative }) => cumulative)).toEqual([1, 2, 3, 5]);
  });

  test("cash flow has cost at completion, price a month later, fee and run cost in the next two months", () => {
    const flow = cashFlow(simple());
    expect(flow.slice(0, 3).map(({ net }) => net)).toEqual([-2000, -1000, -1000 + 1500 + 15]);
    expect(flow[3]).toMatchObject({
      liveClients: 2,
      revenue: 1540,
      runCost: 10,
      net: 530,
      cumulative: -2000 - 1000 + 515 + 530,
    });
    expect(flow.at(-1)).toMatchObject({ liveClients: 0, net: 0, cumulative: 10 * (1500 - 1000 + 30) - 2000 });
    expect(peakFunding(flow)).toBe(3000);
    // -3000 after month 1, then 515 and five times 530.
    expect(payback(flow)).toBe(7);
  });

  test("with a short horizon, unpaid prices and the remaining months of service fall after the horizon", () => {
    // By month 3 three deployments are completed. The third client's price is unpaid. The clients have been served 2, 1
    // and 0 of their 2 months, at 15 a month.
    const after = afterHorizon(simple({ Horizon: 3 }));
    expect(after).toEqual({ delivered: 3, notDelivered: 7, unpaid: 1500, running: 45, total: 1545 });
  });

  test("two deployments a month at one expert-month each need a headcount of two", () => {
    expect(headcount(simple({ "Start rate": 2 }))).toBe(2);
    expect(headcount(simple({ "Start rate": 2 }, [0, 1000, 1]))).toBe(0);
  });

  test("with 0 experts no deployment is completed", () => {
    expect(schedule(simple({ Experts: 0 })).at(-1)).toMatchObject({ cumulative: 0, waiting: 10 });
    expect(payback(cashFlow(simple({ Experts: 0 })))).toBeUndefined();
  });

  test("a sum of tenths counts as a whole number: ten months at 0.1 are one deployment", () => {
    const rows = schedule(simple({ "Start rate": 0.1 }));
    expect(rows[8]?.cumulative).toBe(0);
    expect(rows[9]?.cumulative).toBe(1);
  });

  test("a sum just short of a whole number is rounded down: three months at 0.3333333 are none", () => {
    const rows = schedule(simple({ "Start rate": 0.3333333 }));
    expect(rows[2]?.cumulative).toBe(0);
    expect(rows[3]?.cumulative).toBe(1);
  });

  test("demand stops at the ten clients listed at 1.1 a month", () => {
    const rows = schedule(simple({ "Start rate": 1.1 }));
    expect(rows.map(({ cumulative }) => cumulative).slice(7)).toEqual([8, 9, 10, 10, 10, 10, 10]);
  });

  test("25 deployments a month at 0.28 expert-months need seven experts, even if 25 · 0.28 exceeds 7 in doubles", () => {
    expect(25 * 0.28).toBeGreaterThan(7);
    expect(headcount(simple({ "Start rate": 25 }, [0.28, 1000, 1], 25))).toBe(7);
  });

  test("payback is the month in which the balance reaches 0 to the cent, not the month after", () => {
    expect(payback(flowOf([-100, 100, 0]))).toBe(1);
  });
});

describe("laws", () => {
  test("all demand is completed or waits, capacity is never exceeded, and completions never decrease", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const compiled = compile(plan);
        let [waiting, used] = [0, 0];
        for (const row of schedule(compiled)) {
          expect(row.waiting).toBe(waiting + row.demand - row.completed);
          expect(row.completed).toBeGreaterThanOrEqual(0);
          used += row.expertMonths;
          expect(used).toBeLessThanOrEqual((plan.terms.experts ?? 0) * row.month * (1 + 1e-12));
          waiting = row.waiting;
        }
      }),
      runs,
    ));

  test("more experts never delay a deployment, and a longer horizon changes no earlier month", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const rows = schedule(compile(plan));
        const more = schedule(compile({ ...plan, terms: { ...plan.terms, experts: (plan.terms.experts ?? 0) * 1.5 } }));
        rows.forEach((row, index) => expect(more[index]?.cumulative).toBeGreaterThanOrEqual(row.cumulative));
        const doubled = { ...plan, terms: { ...plan.terms, horizon: 2 * (plan.terms.horizon ?? 0) } };
        expect(schedule(compile(doubled)).slice(0, rows.length)).toEqual(rows);
        const flow = cashFlow(compile(plan));
        expect(cashFlow(compile(doubled)).slice(0, flow.length)).toEqual(flow);
      }),
      runs,
    ));

  test("with the required headcount no deployment waits, and with one expert less one does", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const needed = Number(headcount(compile(plan)));
        const waits = (experts: number): boolean =>
          schedule(compile({ ...plan, terms: { ...plan.terms, experts } })).some(({ waiting }) => waiting > 0);
        expect(waits(needed)).toBe(false);
        if (needed > 0) expect(waits(needed - 1)).toBe(true);
      }),
      runs,
    ));

  test("once all clients are delivered and have paid, the cash equals the margin", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const long = { ...plan.terms, startRate: 1000, maxRate: 1000, experts: 1e9, horizon: 80, ramp: 0 };
        const compiled = compile({ ...plan, terms: long });
        const flow = cashFlow(compiled);
        const size = flow.reduce(
          (sum, { revenue, deploymentCost, runCost }) => sum + revenue + deploymentCost + runCost,
          1,
        );
        const end = flow.at(-1)?.cumulative ?? 0;
        expect(Math.abs(end - margin(compiled, compiled.last))).toBeLessThanOrEqual(1e-9 * size);
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    ));

  test("cash within the horizon plus the amounts after it equals the margin of the delivered clients", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const compiled = compile(plan);
        const flow = cashFlow(compiled);
        const after = afterHorizon(compiled);
        const size = flow.reduce(
          (sum, { revenue, deploymentCost, runCost }) => sum + revenue + deploymentCost + runCost,
          1 + Math.abs(after.unpaid) + Math.abs(after.running) + plan.terms.nonRecurring,
        );
        const expected = after.delivered === 0 ? 0 - plan.terms.nonRecurring : margin(compiled, after.delivered);
        expect(Math.abs((flow.at(-1)?.cumulative ?? 0) + after.total - expected)).toBeLessThanOrEqual(1e-11 * size);
        expect(flow.reduce((sum, { completed }) => sum + completed, 0)).toBe(after.delivered);
        expect(after.delivered + after.notDelivered).toBe(compiled.clients);
      }),
      { numRuns: randomRuns() },
    ));

  test("every column sums to its total and the net flows to the cash, to the cent", () =>
    fc.assert(
      fc.property(timedPlan, (plan) => {
        const flow = cashFlow(compile(plan));
        const sum = (name: "revenue" | "deploymentCost" | "runCost" | "nonRecurring" | "net"): Decimal =>
          flow.reduce((total, row) => total.plus(row[name]), new Decimal(0));
        const cash = flow.at(-1)?.cumulative ?? NaN;
        const columns = sum("revenue").minus(sum("deploymentCost")).minus(sum("runCost")).minus(sum("nonRecurring"));
        const largest = Math.max(
          1,
          ...flow.map((row) => Math.abs(row.revenue) + row.deploymentCost + Math.abs(row.cumulative)),
        );
        // The sum of some two hundred cells, each off by half a unit in a double's last place.
        const slack = Math.min(0.005, 200 * 2 ** -53 * largest);
        expect(Math.abs(columns.minus(cash).toNumber())).toBeLessThanOrEqual(slack);
        expect(Math.abs(sum("net").minus(cash).toNumber())).toBeLessThanOrEqual(slack);
      }),
      runs,
    ));
});

test.each(cashFlows.map((duel) => [duel.work, duel] as const))("%s: equal to a naive sum", (_, duel) => {
  const ours = duel.ours() as ReturnType<typeof cashFlow>;
  const naive = duel.theirs() as readonly number[];
  expect(ours).toHaveLength(121);
  expect(ours.reduce((sum, { completed }) => sum + completed, 0)).toBe(10_000);
  ours.forEach(({ net }, month) => expect(Math.abs(net - (naive[month] ?? 0))).toBeLessThanOrEqual(1e-6));
});

test("present value does not discount month 0 and discounts month 12 by one yearly rate", () => {
  const nets = [-100, ...Array.from({ length: 11 }, () => 0), 110];
  expect(npv(flowOf(nets), { discountRate: 0.1 })).toBeCloseTo(0, 12);
  expect(npv(flowOf(nets), { discountRate: 0 })).toBe(10);
});

describe("figures far beyond any plan are computed or refused without a slow search", () => {
  test("more than 10^9 experts are too many", () => {
    const plan = simple({ "Start rate": 1, Ramp: 0.49, Horizon: 12 }, [1.49982e16, 1000, 0.9], 50);
    expect(headcount(plan)).toBe("too many");
  });

  test("a headcount up to 10^9 is reported", () => {
    expect(headcount(simple({ Horizon: 1 }, [1e9, 1000, 1], 1))).toBe(1e9);
    expect(headcount(simple({ Horizon: 1 }, [1e9 + 1, 1000, 1], 1))).toBe("too many");
  });

  test("a billion deployments with almost no expert time are completed without a slow search", () => {
    const driver = [1, 1000, 0.2];
    const completedOf = (clients: number): number => {
      const due = { "Start rate": clients, Horizon: 1 };
      const taken = schedule(simple({ ...due }, driver, clients / 2))[0]?.expertMonths ?? 0;
      return schedule(simple({ ...due, Experts: taken }, driver, clients))[0]?.completed ?? 0;
    };
    expect(completedOf(1e9)).toBeGreaterThan(1e7);
    // A million times as many deployments. A search that doubles and halves takes some twenty steps more.
    expect(
      timesAsLong(
        () => completedOf(1e9),
        () => completedOf(1000),
      ),
    ).toBeLessThan(30);
  });
});
