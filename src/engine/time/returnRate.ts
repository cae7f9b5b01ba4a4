/**
 * Internal rate of return a year: (1 + i)^12 - 1, i the monthly rate at which the flow is worth nothing. It is told only where there is one and only one,
 * of all monthly rates from -99 % to 10^6 (./ratesWorthNothing); none, several and what cannot be decided are told as such.
 */
import Decimal from "decimal.js";
import type { CashMonth } from "./cashFlow";
import { type Bracket, ratesWorthNothing } from "./ratesWorthNothing";

export type ReturnRate =
  | Readonly<{ kind: "found"; rate: number; signChanges: number }>
  /** All flows are on one side: no rate makes them worth nothing. */
  | Readonly<{ kind: "no sign change" }>
  /** They change sides, and still no rate does. */
  | Readonly<{ kind: "none"; signChanges: number }>
  | Readonly<{ kind: "several"; signChanges: number; rates: number }>
  /** The flow touches 0 at a rate, or two of them are too near to be told apart. */
  | Readonly<{ kind: "unsure"; signChanges: number }>;

const Ledger = Decimal.clone({ precision: 40 });
const MONTHS_A_YEAR = 12;
const HALVINGS = 120;
/** Fewer than the digits of the root: a rate of 0 is 0. */
const PLACES = 30;

export function returnRate(flow: readonly CashMonth[]): ReturnRate {
  const nets = flow.map(({ net }) => net);
  const signChanges = changesOf(nets);
  if (signChanges === 0) return { kind: "no sign change" };
  const signAt = (factor: number): number => Math.sign(worthAt(nets, new Ledger(factor)).toNumber());
  const { brackets, certain } = ratesWorthNothing(nets, signAt);
  const [bracket] = brackets;
  if (brackets.length > 1) return { kind: "several", signChanges, rates: brackets.length };
  if (!certain) return { kind: "unsure", signChanges };
  if (bracket === undefined) return { kind: "none", signChanges };
  const growth = new Ledger(1).div(root(nets, bracket));
  const rate = growth.pow(MONTHS_A_YEAR).minus(1).toDecimalPlaces(PLACES);
  return { kind: "found", rate: 0 + rate.toNumber(), signChanges };
}

function changesOf(values: readonly number[]): number {
  const signs = values.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** Flow discounted by a factor a month. */
function worthAt(nets: readonly number[], factor: Decimal): Decimal {
  return nets.reduceRight((sum, net) => sum.times(factor).plus(net), new Ledger(0));
}

function root(nets: readonly number[], { low, high }: Bracket): Decimal {
  let [below, above] = [new Ledger(low), new Ledger(high)];
  const side = worthAt(nets, below).s;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = below.plus(above).div(2);
    if (worthAt(nets, middle).s === side) below = middle;
    else above = middle;
  }
  return below.plus(above).div(2);
}
