import type { Breakeven } from "../../src/engine/decision/Verdict";
import { Exact, exact, settled } from "../oracle/exact";

export function deploymentOf(answer: Breakeven): number | undefined {
  return answer.kind === "reached" ? answer.deployment : undefined;
}

/**
 * Counted over a whole test file: how many figures were compared and how many are not the nearest double to the exact
 * value.
 */
export const tally = { figures: 0, notNearest: 0, otherDigits: 0 };

const MOST_CENTS = 2 ** 52;

/**
 * 15 significant digits right: no further from the exact value than half a unit in the 15th digit; and below 2^52 cents
 * ROUND(found, 2) is the exact value rounded half up.
 */
export function expectDigits(found: number | undefined, wanted: Exact | undefined): void {
  if (found === undefined || wanted === undefined) throw new Error("a figure is missing");
  const read = exact(found);
  // Sixty digits round a third: next to the double itself they are that double, half a cent included.
  const exactly = settled(wanted.minus(read), wanted).isZero() ? read : wanted;
  const shown = `${found} for ${wanted.toSignificantDigits(25).toString()}`;
  const slack = wanted.isZero() ? wanted : new Exact(10).pow(wanted.e - 14).div(2);
  if (!read.minus(wanted).abs().lte(slack)) throw new Error(`not 15 digits: ${shown}`);
  if (wanted.abs().lt(MOST_CENTS / 100) && !cents(read).eq(cents(exactly))) throw new Error(`wrong cent: ${shown}`);
  tally.figures++;
  if (found !== wanted.toNumber()) tally.notNearest++;
  if (Number(found.toPrecision(15)) !== wanted.toSignificantDigits(15, Exact.ROUND_HALF_UP).toNumber())
    tally.otherDigits++;
}

function cents(x: Exact): Exact {
  return x.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
}
