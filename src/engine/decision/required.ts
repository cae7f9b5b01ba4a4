/**
 * Required value: the value of one figure of one driver at which n deployments just break even. All else stays the
 * same.
 *
 *     M(n) = 0 with the driver's First, Rate, Slope or Floor unknown
 *
 * Cost never falls when one of the four rises, so there is at most one turn. Bisection with exact signs finds it. The
 * result is the greatest double that still reaches M(n) >= 0.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Driver } from "../cost/inputs";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import { plainDouble } from "../arithmetic/plainDouble";
import { MAX_AMOUNT } from "../constraints";
import { bisectDouble } from "./bisectDouble";
import { nextTowardsZero } from "../arithmetic/nextTowardsZero";

export const REQUIRED_COLUMNS = ["First", "Rate", "Slope", "Floor"] as const;
export type RequiredColumn = (typeof REQUIRED_COLUMNS)[number];

export type RequiredValue =
  | Readonly<{ kind: "found"; value: number }>
  /** Even at the most favorable end the margin stays below 0. */
  | Readonly<{ kind: "never enough"; at: number }>
  /** Even at the least favorable end the margin stays at 0 or above. */
  | Readonly<{ kind: "always enough"; at: number }>;

/**
 * driver: its index in the plan. n from 1 to plan.last. For Rate, the result is the rate of the driver's first row. Its
 * price breaks do not change.
 */
export function required(compiled: CompiledPlan, n: number, driver: number, column: RequiredColumn): RequiredValue {
  const { plan } = compiled;
  const subject = plan.drivers[driver];
  if (subject === undefined) throw new RangeError(`no driver ${driver}`);
  const [low, high] = ends(subject, column);
  const marginWith = marginWithout(compiled, n, driver);
  const on = <T>(a: Arithmetic<T>, value: number): T => marginWith(a, replaced(subject, column, value));
  const reached = (value: number): boolean => signOf((a) => on(a, value)) >= 0;
  const approximatelyLost = (value: number): boolean => !(on(plainDouble, value) >= 0);
  if (!reached(low)) return { kind: "never enough", at: low };
  if (reached(high)) return { kind: "always enough", at: high };
  const firstLost = bisectDouble({ low, high, guess: approximatelyLost, test: (value) => !reached(value) });
  return { kind: "found", value: nextTowardsZero(firstLost) };
}

/** Allowed range of a figure when the others stay the same, from the most favorable end to the least favorable one. */
function ends({ first, floor, curve }: Driver, column: RequiredColumn): readonly [number, number] {
  switch (column) {
    case "First":
      return [floor, MAX_AMOUNT];
    case "Rate":
      return [0, MAX_AMOUNT];
    case "Slope":
      return [curve === "average" ? 0.5 + 2 ** -53 : Number.MIN_VALUE, 1];
    case "Floor":
      return [0, first];
  }
}

/** M(n) with a replaced driver. The cost of the other drivers is not summed again. */
export function marginWithout(
  compiled: CompiledPlan,
  n: number,
  driver: number,
): <T>(a: Arithmetic<T>, other: Driver) => T {
  return (a, other) => {
    const plan = compiled.on(a);
    return a.minus(a.plus(plan.margin(n), plan.driverTotal(driver, n)), plan.otherTotal(other, n));
  };
}

/** The driver with one figure replaced. */
export function replaced(driver: Driver, column: RequiredColumn, value: number): Driver {
  switch (column) {
    case "First":
      return { ...driver, first: value };
    case "Slope":
      return { ...driver, slope: value };
    case "Floor":
      return { ...driver, floor: value };
    case "Rate":
      return { ...driver, rates: driver.rates.map((step, index) => (index === 0 ? { ...step, rate: value } : step)) };
  }
}
