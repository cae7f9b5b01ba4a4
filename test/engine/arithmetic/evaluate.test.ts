import type { Arithmetic } from "../../../src/engine/arithmetic/Arithmetic";
import { evaluationCounts, numberOf, readsAsHalfCent, signOf } from "../../../src/engine/arithmetic/evaluate";

const near = (x: number, away: number) => {
  return <T>(a: Arithmetic<T>): T => a.plus(a.of(x), a.of(away));
};

test("a value just short of half a cent does not read as half a cent, so it is rounded down", () => {
  for (const halfCent of [0.125, 1.005, 12345.675, 46885143.635]) {
    expect(numberOf(near(halfCent, 1e-20))).toBe(halfCent);
    expect(numberOf(near(halfCent, 0))).toBe(halfCent);
    const short = numberOf(near(halfCent, -1e-20));
    expect(short).toBeLessThan(halfCent);
    expect(halfCent - short).toBeLessThan(1e-7);
    expect(numberOf(near(-halfCent, 1e-20))).toBe(-short);
  }
});

test("readsAsHalfCent recognizes values that Excel rounds as half a cent", () => {
  expect([0.125, 0.005, 1.015, -2.345].map(readsAsHalfCent)).toEqual([true, true, true, true]);
  expect([0.12, 0.1249999, 0, 7, 2 ** 50 + 0.5].map(readsAsHalfCent)).toEqual([false, false, false, false, false]);
});

test("signs too small for a double are decided exactly, and ties are 0", () => {
  const before = evaluationCounts.exact;
  expect(signOf(near(1, 1))).toBe(1);
  expect(signOf(near(-1, 1 - 2 ** -52))).toBe(-1);
  expect(evaluationCounts.exact).toBe(before);
  // 49 · (1/7)² is 1, which no number of digits can prove.
  const square = <T>(a: Arithmetic<T>): T => {
    const seventh = a.dividedBy(a.of(1), a.of(7));
    return a.minus(a.times(a.of(49), a.times(seventh, seventh)), a.of(1));
  };
  expect(signOf(square)).toBe(0);
  expect(evaluationCounts.exact).toBe(before + 1);
  const almost = <T>(a: Arithmetic<T>): T => a.plus(square(a), a.of(-1e-60));
  expect(signOf(almost)).toBe(-1);
});

test("amounts too far apart for 80 digits are refused, not treated as a tie", () => {
  const hidden = (big: number, away: number) => {
    return <T>(a: Arithmetic<T>): T => {
      const third = a.dividedBy(a.of(1), a.of(3));
      return a.plus(a.minus(a.times(a.of(big), third), a.times(third, a.of(big))), a.of(away));
    };
  };
  expect(signOf(hidden(1e60, -15000))).toBe(-1);
  expect(numberOf(hidden(1e60, -15000))).toBe(-15000);
  expect(signOf(hidden(1e60, 0))).toBe(0);
  expect(() => signOf(hidden(1e90, -15000))).toThrow("too extreme");
  expect(() => numberOf(hidden(1e90, 0))).toThrow("too extreme");
});
