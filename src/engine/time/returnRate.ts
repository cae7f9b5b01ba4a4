/**
 * Internal rate of return a year: (1 + i)^12 - 1, i the monthly rate at which the flow is worth nothing. It is told only where there is one and only one:
 *
 *     the flow changes sign once (Descartes): there is exactly one rate above -1
 *     its running sum changes sign once, from debt to gain (Norstrom): there is exactly one above 0
 */
import Decimal from "decimal.js";
import type { CashMonth } from "./cashFlow";

export type ReturnRate =
  | Readonly<{ kind: "found"; rate: number; signChanges: number }>
  /** All flows are on one side: no rate makes them worth nothing. */
  | Readonly<{ kind: "no sign change" }>
  /** Two rates at least. */
  | Readonly<{ kind: "several"; signChanges: number }>
  /** Neither rule says that there is one only. */
  | Readonly<{ kind: "unsure"; signChanges: number }>;

const Ledger = Decimal.clone({ precision: 40 });
const MONTHS_A_YEAR = 12;
/** Monthly growth factors that are looked at, as powers of ten. */
const LOOKED_AT = { from: -2, to: 2, steps: 400 } as const;
const HALVINGS = 120;

export function returnRate(flow: readonly CashMonth[]): ReturnRate {
  const nets = flow.map(({ net }) => net);
  const signChanges = changesOf(nets);
  if (signChanges === 0) return { kind: "no sign change" };
  const brackets = bracketsOf(nets);
  if (brackets.length > 1) return { kind: "several", signChanges };
  const [bracket] = brackets;
  const recovers = changesOf(flow.map(({ cumulative }) => cumulative)) === 1 && (flow.at(-1)?.cumulative ?? 0) > 0;
  if (bracket === undefined || (signChanges > 1 && !recovers)) return { kind: "unsure", signChanges };
  const growth = root(nets, bracket);
  return { kind: "found", rate: growth.pow(MONTHS_A_YEAR).minus(1).toNumber(), signChanges };
}

function changesOf(values: readonly number[]): number {
  const signs = values.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

type Bracket = Readonly<{ low: number; high: number }>;

/** Where the worth of the flow changes sign between neighbouring growth factors. */
function bracketsOf(nets: readonly number[]): readonly Bracket[] {
  const { from, to, steps } = LOOKED_AT;
  const grid = Array.from({ length: steps + 1 }, (_, step) => 10 ** (from + ((to - from) * step) / steps));
  const worth = grid.map((growth) => worthAt(nets, new Ledger(growth)).s);
  return grid.flatMap((high, index) => {
    const low = grid[index - 1];
    return low !== undefined && worth[index] !== worth[index - 1] ? [{ low, high }] : [];
  });
}

/** Flow discounted at a monthly growth factor. */
function worthAt(nets: readonly number[], growth: Decimal): Decimal {
  const factor = new Ledger(1).div(growth);
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
