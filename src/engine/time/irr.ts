/**
 * Internal rate of return per year: (1 + i)^12 - 1, with i the monthly rate at which the flow has a present value of 0.
 * Mid-month, the flow of month t counts at t - 1/2, so the rate is sought by half months.
 * A rate is reported only if it is the only one above -100 % a month (./irrRoots). No rate, several rates, and
 * undecided cases are reported as such.
 */
import type Decimal from "decimal.js";
import { decimalOf } from "../arithmetic/decimalOf";
import type { Discounting } from "../cost/inputs";
import { MONTHS_A_YEAR } from "../cost/invoices";
import { type CashMonth, exactNet } from "./cashFlow";
import { Digits, type Flow, flowAround, flowInLogs, npvAndSlope } from "./flowAround";
import { type Bracket, irrRoots } from "./irrRoots";

export type Irr =
  | Readonly<{ kind: "found"; rate: number; signChanges: number }>
  /** All flows have the same sign: no rate gives a present value of 0. */
  | Readonly<{ kind: "no sign change" }>
  /** The flows change sign, and still no rate gives a present value of 0. */
  | Readonly<{ kind: "none"; signChanges: number }>
  | Readonly<{ kind: "several"; signChanges: number; rates: number }>
  /**
   * The flow touches 0 at a rate without crossing it, two rates are too close to separate, or the only rate is too
   * close to -100 % a year to show.
   */
  | Readonly<{ kind: "unsure"; signChanges: number }>
  /** The search exceeded its work limit. */
  | Readonly<{ kind: "unfinished"; signChanges: number }>;

/** Bisection steps in doubles until only rounding error is left. */
const HALVINGS = 60;
/** Steps in decimals. Newton's method takes three or four. When it leaves the bracket, a bisection step replaces it. */
const STEPS = 24;
const PRECISE = "1e-28";
/** Fewer places than the root has digits, so that a rate of 0 comes out as 0. */
const DECIMAL_PLACES = 30;

export function irr(flow: readonly CashMonth[], discounting: Discounting = "end"): Irr {
  const steps = discounting === "mid" ? 2 : 1;
  const nets = trimmed(
    placed(
      flow.map((row) => new Digits(decimalOf(exactNet(row)))),
      steps,
    ),
  );
  const signChanges = changesOf(nets);
  if (signChanges === 0) return { kind: "no sign change" };
  const { brackets, completeness } = irrRoots(nets);
  const [bracket] = brackets;
  if (completeness === "unfinished") return { kind: "unfinished", signChanges };
  if (brackets.length > 1) return { kind: "several", signChanges, rates: brackets.length };
  if (completeness === "touching") return { kind: "unsure", signChanges };
  if (bracket === undefined) return { kind: "none", signChanges };
  const growth = new Digits(1).div(root(nets, bracket));
  const rate = growth
    .pow(steps * MONTHS_A_YEAR)
    .minus(1)
    .toDecimalPlaces(DECIMAL_PLACES);
  const yearly = 0 + rate.toNumber();
  // A rate that rounds to -100 % has no digits left, and at -100 % itself no present value is 0.
  return yearly <= -1 ? { kind: "unsure", signChanges } : { kind: "found", rate: yearly, signChanges };
}

/** Flows by half months if these are the steps: month 0 at 0, month t at t - 1/2. */
function placed(nets: readonly Decimal[], steps: number): readonly Decimal[] {
  if (steps === 1) return nets;
  const none = new Digits(0);
  return nets.flatMap((net, month) => (month < 2 ? [net] : [none, net]));
}

/** Starts at the first flow: earlier months do not affect the rate. */
const trimmed = (nets: readonly Decimal[]): readonly Decimal[] =>
  nets.slice(
    Math.max(
      0,
      nets.findIndex((net) => net.toNumber() !== 0),
    ),
  );

function changesOf(nets: readonly Decimal[]): number {
  const signs = nets.filter((net) => net.toNumber() !== 0).map(({ s }) => s);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** The discount factor in a bracket: approximate in doubles, then final in decimals. */
function root(nets: readonly Decimal[], bracket: Bracket): Decimal {
  let [below, above] = [new Digits(bracket.low).exp(), new Digits(bracket.high).exp()];
  const side = npvAndSlope(nets, below).npv.s;
  let at = new Digits(nearRoot(flowInLogs(nets), bracket, side)).exp();
  for (let step = 0; step < STEPS; step += 1) {
    const { npv, slope } = npvAndSlope(nets, at);
    if (npv.isZero()) return at;
    if (npv.s === side) below = at;
    else above = at;
    const newton = at.minus(npv.div(slope));
    const next = newton.gt(below) && newton.lt(above) ? newton : below.plus(above).div(2);
    if (next.minus(at).abs().lte(at.times(PRECISE))) return next;
    at = next;
  }
  return at;
}

function nearRoot(flow: Flow, { low, high }: Bracket, side: number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (below + above) / 2;
    if (Math.sign(flowAround(flow, middle, 0).derivatives[0] ?? 0) === side) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
