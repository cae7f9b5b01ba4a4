import type { Breakeven } from "../../src/engine/decision/Verdict";
import { Exact, exact, settled } from "../oracle/exact";

export function deploymentOf(answer: Breakeven): number | undefined {
  return answer.kind === "reached" ? answer.deployment : undefined;
}

/**
 * Counts over a whole test file: figures compared, and figures that are not the nearest double to the exact value.
 */
export const tally = { figures: 0, notNearest: 0, otherDigits: 0 };

const MAX_CENTS = 2 ** 52;

/**
 * Expects 15 significant digits to be right: the value is at most half a unit in the 15th digit off. Below 2^52 cents,
 * ROUND(found, 2) must be the exact value rounded half up.
 */
export function expectDigits(found: number | undefined, expected: Exact | undefined): void {
  if (found === undefined || expected === undefined) throw new Error("a figure is missing");
  const read = exact(found);
  // Sixty digits round a third. A value this close to the double counts as equal to it, half a cent included.
  const exactly = settled(expected.minus(read), expected).isZero() ? read : expected;
  const shown = `${found} for ${expected.toSignificantDigits(25).toString()}`;
  const slack = expected.isZero() ? expected : new Exact(10).pow(expected.e - 14).div(2);
  if (!read.minus(expected).abs().lte(slack)) throw new Error(`not 15 digits: ${shown}`);
  if (expected.abs().lt(MAX_CENTS / 100) && !cents(read).eq(cents(exactly))) throw new Error(`wrong cent: ${shown}`);
  tally.figures++;
  if (found !== expected.toNumber()) tally.notNearest++;
  if (Number(found.toPrecision(15)) !== expected.toSignificantDigits(15, Exact.ROUND_HALF_UP).toNumber())
    tally.otherDigits++;
}

function cents(x: Exact): Exact {
  return x.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
}
