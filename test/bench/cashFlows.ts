/**
 * A cash flow of 120 months and 10,000 clients, compared with a naive implementation: deployment by deployment, month
 * by month, in doubles.
 */
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { cashFlow } from "../../src/engine/time/cashFlow";
import type { Duel } from "./duel";
import { plan } from "./inspection";

const MONTHS = 120;
const CLIENTS = 10_000;
const EXPERTS = 60;
const START_RATE = 40;
const RAMP = 0.02;

const bare = plan();
const [segment] = bare.segments;
if (segment === undefined) throw new Error("one segment");
const scheduled: Plan = {
  ...bare,
  segments: [{ ...segment, clients: CLIENTS, fee: 900, runCost: 350, term: 36, churn: 0.01 }],
  terms: {
    ...bare.terms,
    startRate: START_RATE,
    ramp: RAMP,
    experts: EXPERTS,
    horizon: MONTHS,
    paymentDelay: 2,
  },
};
export const cashFlows: readonly Duel[] = [
  {
    work: "cash flow, 120 months and 10,000 clients",
    against: "naive loops in doubles",
    // Compiled again, because the ledger of a known plan is cached.
    ours: () => cashFlow(compile(scheduled)),
    theirs: () => naiveCashFlow(scheduled),
    promise: { kind: "at most", ratio: 3 },
  },
];

/** Net flow by month. */
export function naiveCashFlow({ drivers, segments, terms }: Plan): number[] {
  const { clients = 0, price = 0, fee = 0, runCost = 0, term = 0, churn = 0 } = segments[0] ?? {};
  const net = Array.from({ length: MONTHS + 1 }, () => 0);
  const add = (month: number, amount: number): void => {
    if (month <= MONTHS) net[month] = (net[month] ?? 0) + amount;
  };
  add(0, -terms.nonRecurring);
  let [month, demanded, expertMonths, rate] = [0, 0, 0, terms.startRate ?? 0];
  for (let n = 1; n <= clients; n += 1) {
    let cost = 0;
    for (const { first, floor, slope, rates, category } of drivers) {
      const quantity = Math.max(floor, first * n ** Math.log2(slope));
      cost += (rates[0]?.rate ?? 0) * quantity;
      if (category === "Expert") expertMonths += quantity;
    }
    while (month <= MONTHS && (demanded < n || expertMonths > (terms.experts ?? 0) * month)) {
      month += 1;
      demanded += rate;
      rate *= 1 + terms.ramp;
    }
    if (month > MONTHS) break;
    add(month, -cost);
    add(month + terms.paymentDelay, price);
    let there = 1;
    for (let age = 1; age <= term; age += 1) {
      add(month + age, there * (fee - runCost));
      there *= 1 - churn;
    }
  }
  return net;
}
