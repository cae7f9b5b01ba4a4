import { compile } from "../../../src/engine/cost/compile";
import type { Arithmetic } from "../../../src/engine/arithmetic/Arithmetic";
import { evaluationCounts } from "../../../src/engine/arithmetic/evaluate";
import { decimalOf, type Ledger } from "../../../src/engine/arithmetic/decimalOf";
import { plan } from "../../bench/inspection";

const text = (x: Ledger): string => x.toString();

test("a short decimal is exact: three times 0.1 is 0.3, a tenth of 7 is 0.7", () => {
  expect(text(decimalOf((a) => a.times(a.of(3), a.of(0.1))))).toBe("0.3");
  expect(text(decimalOf((a) => a.dividedBy(a.of(7), a.of(10))))).toBe("0.7");
  expect(text(decimalOf((a) => a.minus(a.of(0.1), a.of(0.1))))).toBe("0");
});

test("a third has 25 digits without the exact arithmetic", () => {
  const before = evaluationCounts.exact;
  expect(text(decimalOf((a) => a.dividedBy(a.of(1), a.of(3))))).toBe(`0.${"3".repeat(25)}`);
  expect(evaluationCounts.exact).toBe(before);
});

test("decimals replace doubles that lost their digits: (10^20 + 1/3) - 10^20, and the same with 10^50", () => {
  const left = (large: number) =>
    decimalOf(<T>(a: Arithmetic<T>): T => {
      const third = a.dividedBy(a.of(1), a.of(3));
      return a.minus(a.plus(a.of(large), third), a.of(large));
    });
  // With 34 digits these would have 14 threes. With 80 digits there are enough.
  expect(text(left(1e20))).toBe(`0.${"3".repeat(25)}`);
  expect(text(left(1e50))).toBe(`0.${"3".repeat(25)}`);
});

test("the total cost of 10,000 deployments equals that of 34 digits", () => {
  const compiled = compile(plan());
  const before = evaluationCounts.exact;
  const quick = decimalOf((a) => compiled.on(a).totalCost(10_000));
  expect(evaluationCounts.exact).toBe(before);
  const exactly = decimalOf((a) => a.withError(compiled.on(a).totalCost(10_000), 1e-16));
  expect(text(quick)).toBe(text(exactly));
});
