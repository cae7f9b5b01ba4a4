import { compile } from "../../../src/engine/cost/compile";
import type { Arithmetic } from "../../../src/engine/arithmetic/Arithmetic";
import { evaluationCounts } from "../../../src/engine/arithmetic/evaluate";
import { decimalOf, type Ledger } from "../../../src/engine/arithmetic/decimalOf";
import { plan } from "../../bench/inspection";

const text = (x: Ledger): string => x.toString();

test("a short decimal is that decimal: three times 0.1, a tenth of 7", () => {
  expect(text(decimalOf((a) => a.times(a.of(3), a.of(0.1))))).toBe("0.3");
  expect(text(decimalOf((a) => a.dividedBy(a.of(7), a.of(10))))).toBe("0.7");
  expect(text(decimalOf((a) => a.minus(a.of(0.1), a.of(0.1))))).toBe("0");
});

test("a third to 25 digits, by doubles alone", () => {
  const before = evaluationCounts.exact;
  expect(text(decimalOf((a) => a.dividedBy(a.of(1), a.of(3))))).toBe(`0.${"3".repeat(25)}`);
  expect(evaluationCounts.exact).toBe(before);
});

test("where doubles have lost the digits decimals are asked: (10^20 + 1/3) - 10^20, and 10^50 of it", () => {
  const left = (large: number) =>
    decimalOf(<T>(a: Arithmetic<T>): T => {
      const third = a.dividedBy(a.of(1), a.of(3));
      return a.minus(a.plus(a.of(large), third), a.of(large));
    });
  // By 34 digits these would be 14 threes, by 80 there are enough.
  expect(text(left(1e20))).toBe(`0.${"3".repeat(25)}`);
  expect(text(left(1e50))).toBe(`0.${"3".repeat(25)}`);
});

test("the total cost of 10,000 deployments, as 34 digits have it", () => {
  const compiled = compile(plan());
  const before = evaluationCounts.exact;
  const quick = decimalOf((a) => compiled.on(a).totalCost(10_000));
  expect(evaluationCounts.exact).toBe(before);
  const exactly = decimalOf((a) => a.withError(compiled.on(a).totalCost(10_000), 1e-16));
  expect(text(quick)).toBe(text(exactly));
});
