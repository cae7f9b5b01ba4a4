import { runToEnd, type Progressive } from "../../../src/engine/risk/statistics/Progressive";
import { averageRanks, ranksInParts } from "../../../src/engine/risk/statistics/rankCorrelations";
import { sortedCopy } from "../../../src/engine/risk/statistics/sortedCopy";
import { random } from "../../../src/engine/risk/sampling/Random";

const PIECE = 1 << 17;

const sharesOf = (work: Progressive<unknown>): readonly number[] => {
  const shares: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) shares.push(step.value);
  return shares;
};

/** Many ties, and some values of Infinity for never. */
const values = (length: number, kinds: number): Float64Array => {
  const { uniform } = random(length).of(0);
  return Float64Array.from({ length }, (_, i) => {
    const value = Math.floor(uniform(i) * kinds);
    return value === 3 ? Infinity : value - kinds / 2;
  });
};

/** Faster than jest's comparison, which takes seconds for a million numbers. */
const differsAt = (found: Float64Array, expected: Float64Array): number =>
  found.length === expected.length ? found.findIndex((value, i) => value !== expected[i]) : expected.length;

test.each([
  [0, 5],
  [1, 5],
  [PIECE, 1000],
  [PIECE + 1, 1000],
  [2 * PIECE + 7, 40],
  [3 * PIECE - 1, 1e9],
  [5 * PIECE + 3, 1e9],
])("%i values of %i kinds are sorted and ranked, and the input stays unchanged", (length, kinds) => {
  const given = values(length, kinds);
  const before = given.slice();
  const expected = given.slice().sort();
  expect(differsAt(runToEnd(sortedCopy(given)), expected)).toBe(-1);
  const ranks = averageRanks(given);
  expect(differsAt(given, before)).toBe(-1);
  const [firsts, lasts] = [new Map<number, number>(), new Map<number, number>()];
  expected.forEach((value, i) => {
    if (!firsts.has(value)) firsts.set(value, i + 1);
    lasts.set(value, i + 1);
  });
  const wrong = given.findIndex(
    (value, i) => ranks[i] !== ((firsts.get(value) ?? NaN) + (lasts.get(value) ?? NaN)) / 2,
  );
  expect(wrong).toBe(-1);
});

test("progress rises in small steps up to 1", () => {
  const given = values(1_000_000, 1e6);
  for (const shares of [sharesOf(sortedCopy(given)), sharesOf(ranksInParts(given, given.slice().sort()))]) {
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const steps = shares.map((share, i) => share - (shares[i - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(0.21);
  }
});
