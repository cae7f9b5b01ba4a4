/**
 * Internal rate of return a year: (1 + i)^12 - 1, i the monthly rate at which the flow has a present value of 0. It is
 * told only where there is one and only one of all monthly rates above -100 % (./irrRoots); none, several and what
 * cannot be decided are told as such.
 */
import type Decimal from "decimal.js";
import { decimalOf } from "../arithmetic/decimalOf";
import { type CashMonth, exactNet } from "./cashFlow";
import { Digits, type Flow, flowAround, flowInLogs, worthAndSlope } from "./flowAround";
import { type Bracket, irrRoots } from "./irrRoots";

export type ReturnRate =
  | Readonly<{ kind: "found"; rate: number; signChanges: number }>
  /** All flows are on one side: no rate makes them worth nothing. */
  | Readonly<{ kind: "no sign change" }>
  /** They change sides, and still no rate does. */
  | Readonly<{ kind: "none"; signChanges: number }>
  | Readonly<{ kind: "several"; signChanges: number; rates: number }>
  /**
   * The flow touches 0 at a rate, two rates are too near to be told apart, or the only one is too near -100 % a year
   * for a figure.
   */
  | Readonly<{ kind: "unsure"; signChanges: number }>
  /** The search passed its bound of work. */
  | Readonly<{ kind: "unfinished"; signChanges: number }>;

const MONTHS_A_YEAR = 12;
/** Halvings in doubles until only rounding is left. */
const HALVINGS = 60;
/** Steps in decimals: Newton takes three or four; where it leaves the bracket, a halving takes its place. */
const STEPS = 24;
const PRECISE = "1e-28";
/** Fewer than the digits of the root: a rate of 0 is 0. */
const PLACES = 30;

export function returnRate(flow: readonly CashMonth[]): ReturnRate {
  const nets = trimmed(flow.map((row) => new Digits(decimalOf(exactNet(row)))));
  const signChanges = changesOf(nets);
  if (signChanges === 0) return { kind: "no sign change" };
  const { brackets, known } = irrRoots(nets);
  const [bracket] = brackets;
  if (known === "unfinished") return { kind: "unfinished", signChanges };
  if (brackets.length > 1) return { kind: "several", signChanges, rates: brackets.length };
  if (known === "touching") return { kind: "unsure", signChanges };
  if (bracket === undefined) return { kind: "none", signChanges };
  const growth = new Digits(1).div(root(nets, bracket));
  const rate = growth.pow(MONTHS_A_YEAR).minus(1).toDecimalPlaces(PLACES);
  const yearly = 0 + rate.toNumber();
  // No digit of it would be left: a rate of -100 % itself makes nothing worth 0.
  return yearly <= -1 ? { kind: "unsure", signChanges } : { kind: "found", rate: yearly, signChanges };
}

/** From the first flow on: months before it move no rate. */
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

/** The discount factor in a bracket: doubles come near, decimals settle it. */
function root(nets: readonly Decimal[], bracket: Bracket): Decimal {
  let [below, above] = [new Digits(bracket.low).exp(), new Digits(bracket.high).exp()];
  const side = worthAndSlope(nets, below).worth.s;
  let at = new Digits(nearRoot(flowInLogs(nets), bracket, side)).exp();
  for (let step = 0; step < STEPS; step += 1) {
    const { worth, slope } = worthAndSlope(nets, at);
    if (worth.isZero()) return at;
    if (worth.s === side) below = at;
    else above = at;
    const newton = at.minus(worth.div(slope));
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
