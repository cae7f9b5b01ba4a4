/**
 * A cash flow of 120 months and 10,000 clients, in constant and in nominal money, compared with a naive implementation:
 * deployment by deployment, month by month, in doubles.
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
const ESCALATION = 0.04;
const FEE_RISE = 0.03;
const COST_RISE = 0.02;
const OVERHEAD = 20_000;
const TAX_RATE = 0.25;

const nominal: Plan = {
  drivers: scheduled.drivers.map((driver) => ({ ...driver, escalation: ESCALATION })),
  segments: scheduled.segments.map((one) => ({ ...one, feeRise: FEE_RISE, priceRise: COST_RISE, costRise: COST_RISE })),
  terms: { ...scheduled.terms, overhead: OVERHEAD, overheadRise: COST_RISE, taxRate: TAX_RATE },
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
  {
    work: "cash flow, 120 months and 10,000 clients, nominal",
    against: "naive loops in doubles",
    ours: () => cashFlow(compile(nominal)),
    theirs: () => naiveNominalFlow(nominal),
    promise: { kind: "at most", ratio: 3 },
  },
];

const MONTHS_A_YEAR = 12;

/** Net flow by month, at prices, fees and costs that rise, with overhead and tax by year. */
export function naiveNominalFlow({ drivers, segments, terms }: Plan): number[] {
  const { clients = 0, price = 0, fee = 0, runCost = 0, term = 0, churn = 0 } = segments[0] ?? {};
  const { priceRise = 0, feeRise = 0, costRise = 0 } = segments[0] ?? {};
  const net = Array.from({ length: MONTHS + 1 }, () => 0);
  const add = (month: number, amount: number): void => {
    if (month <= MONTHS) net[month] = (net[month] ?? 0) + amount;
  };
  const risen = (rise: number, month: number): number => (1 + rise) ** ((month - 1) / MONTHS_A_YEAR);
  let [month, demanded, expertMonths, rate] = [0, 0, 0, terms.startRate ?? 0];
  for (let n = 1; n <= clients; n += 1) {
    const quantities = drivers.map(({ first, floor, slope }) => Math.max(floor, first * n ** Math.log2(slope)));
    drivers.forEach(({ category }, index) => (expertMonths += category === "Expert" ? (quantities[index] ?? 0) : 0));
    while (month <= MONTHS && (demanded < n || expertMonths > (terms.experts ?? 0) * month)) {
      month += 1;
      demanded += rate;
      rate *= 1 + terms.ramp;
    }
    if (month > MONTHS) break;
    let cost = 0;
    drivers.forEach(({ rates, escalation = 0 }, index) => {
      cost += (rates[0]?.rate ?? 0) * (quantities[index] ?? 0) * risen(escalation, month);
    });
    add(month, -cost);
    const listed = risen(priceRise, month);
    add(month + terms.paymentDelay, price * listed);
    let there = 1;
    for (let age = 1; age <= term; age += 1) {
      const grown = fee * (1 + feeRise) ** Math.floor((age - 1) / MONTHS_A_YEAR);
      add(month + age, there * (grown * listed - runCost * risen(costRise, month + age)));
      there *= 1 - churn;
    }
  }
  let losses = 0;
  for (let year = 0; year < MONTHS / MONTHS_A_YEAR; year += 1) {
    let profit = year === 0 ? -terms.nonRecurring : 0;
    for (let m = year * MONTHS_A_YEAR + 1; m <= (year + 1) * MONTHS_A_YEAR; m += 1) {
      add(m, -(terms.overhead ?? 0) * risen(terms.overheadRise ?? 0, m));
      profit += net[m] ?? 0;
    }
    const used = Math.min(losses, Math.max(0, profit));
    losses += Math.max(0, -profit) - used;
    add((year + 1) * MONTHS_A_YEAR, -(terms.taxRate ?? 0) * Math.max(0, profit - used));
  }
  add(0, -terms.nonRecurring);
  return net;
}

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
