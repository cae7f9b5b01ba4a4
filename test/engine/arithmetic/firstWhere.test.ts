import fc from "fast-check";
import { firstWhere } from "../../../src/engine/arithmetic/firstWhere";

const whole = fc.integer({ min: -50, max: 50 });

test("finds the least number from any guess, inside or outside the range", () => {
  fc.assert(
    fc.property(whole, fc.nat(60), whole, fc.integer({ min: -80, max: 80 }), (from, length, turn, near) => {
      const to = from + length;
      const expected = turn > to ? to + 1 : Math.max(from, turn);
      expect(firstWhere({ from, to, guess: near, test: (n) => n >= turn })).toBe(expected);
      expect(firstWhere({ from, to, test: (n) => n >= turn })).toBe(expected);
    }),
  );
});

test("tries no number outside the range", () => {
  const tried: number[] = [];
  for (const turn of [3, 5, 8, 9]) {
    for (const near of [0, 3, 6, 8, 12]) {
      firstWhere({ from: 3, to: 8, guess: near, test: (n) => (tried.push(n), n >= turn) });
    }
  }
  expect(Math.min(...tried)).toBe(3);
  expect(Math.max(...tried)).toBe(8);
});

test("among 10^12 numbers a good guess needs two tries, a bad one fewer than ninety", () => {
  const triesFrom = (near: number): number => {
    let tries = 0;
    firstWhere({ from: 1, to: 2 ** 40, guess: near, test: (n) => ((tries += 1), n >= 123_456_789) });
    return tries;
  };
  expect(triesFrom(123_456_789)).toBe(2);
  for (const off of [-3, -1, 1, 3]) expect(triesFrom(123_456_789 + off)).toBeLessThan(7);
  expect(triesFrom(1)).toBeLessThan(90);
  expect(triesFrom(2 ** 40)).toBeLessThan(90);
});

test("an empty range gives its first number without trying it", () => {
  const never = (): boolean => {
    throw new Error("tried");
  };
  for (const near of [-3, 4, 9]) expect(firstWhere({ from: 5, to: 4, guess: near, test: never })).toBe(5);
  expect(firstWhere({ from: 9, to: 4, test: never })).toBe(9);
});

test.each([NaN, Infinity, -Infinity, 1.5, 36.9, 99.5])("a guess of %s gives a whole number", (near) => {
  const tried: number[] = [];
  expect(firstWhere({ from: 1, to: 100, guess: near, test: (n) => (tried.push(n), n >= 37) })).toBe(37);
  expect(tried.every(Number.isInteger)).toBe(true);
});
