import type { Breakeven } from "../../src/engine/decision/Verdict";
import { Exact, exact, settled } from "../oracle/exact";

export function deploymentOf(answer: Breakeven): number | undefined {
  return answer.kind === "reached" ? answer.deployment : undefined;
}

/** Throws unless equal, as `toBe` does, for figures so many that `expect` would take longer than the engine. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!Object.is(found, expected)) throw new Error(`${String(found)} instead of ${String(expected)}`);
}

const MAX_AMOUNT = exact(2 ** 52 / 100);

/**
 * Expects 15 significant digits to be right: the value is at most half a unit in the 15th digit off. Below 2^52 cents,
 * ROUND(found, 2) must be the exact value rounded half up.
 */
export function expectDigits(found: number | undefined, expected: Exact | undefined): void {
  if (found === undefined || expected === undefined) throw new Error("a figure is missing");
  const read = exact(found);
  // Sixty digits round a third. A value this close to the double counts as equal to it, half a cent included.
  const exactly = settled(expected.minus(read), expected).isZero() ? read : expected;
  const shown = (): string => `${found} for ${expected.toString()}`;
  const slack = expected.isZero() ? expected : halfAUnit(expected.place - 14);
  if (!read.minus(expected).abs().lte(slack)) throw new Error(`not 15 digits: ${shown()}`);
  if (expected.abs().lt(MAX_AMOUNT) && !cents(read).eq(cents(exactly))) throw new Error(`wrong cent: ${shown()}`);
}

function halfAUnit(place: number): Exact {
  return new Exact(5n, place - 1);
}

function cents(x: Exact): Exact {
  return x.round(2);
}

/** Below this size doubles have no digits left, and a smaller amount may be 0. */
const MIN_SIZE = 1e-290;

/** The same for amounts of any size: one too small for a double need only be as small. */
export function expectDigitsOfAnySize(found: number | undefined, expected: Exact): void {
  if (expected.isZero() || expected.abs().gt(MIN_SIZE)) expectDigits(found, expected);
  else expect(Math.abs(found ?? NaN)).toBeLessThanOrEqual(MIN_SIZE);
}
