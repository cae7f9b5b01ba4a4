import {
  DATE,
  EXCHANGE_RATE,
  FIRST_DATE,
  LAST_DATE,
  MONTH_OF_YEAR,
  MONTHS_FROM_ONE,
  RISE,
  violation,
  violationText,
  type Constraint,
} from "../../src/engine/constraints";

const DAY = 86_400_000;
/** Serial numbers of the 1900 system count from here, for dates after the false 29 February 1900. */
const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;

const allows = (rule: Constraint, values: readonly number[]): readonly boolean[] => values.map((x) => rule.test(x));

test("dates run from 1 March 1900 to 31 December 9899", () => {
  expect([FIRST_DATE, LAST_DATE]).toEqual([serial(1900, 3, 1), serial(9899, 12, 31)]);
  expect(allows(DATE, [FIRST_DATE - 1, FIRST_DATE, LAST_DATE, LAST_DATE + 1])).toEqual([false, true, true, false]);
  expect(allows(DATE, [0, -1, NaN, Infinity, 46_023.5])).toEqual([false, false, false, false, false]);
  expect(DATE.test(serial(2028, 1, 1))).toBe(true);
});

test("a year alone is no date, and the message says which date to enter", () => {
  expect(allows(DATE, [1899, 1900, 2028, 2199, 2200])).toEqual([true, false, false, false, true]);
  const found = violation(DATE, 2028);
  expect(found).toEqual({ kind: "notAllowed", found: 2028, allowed: "date", hint: "year" });
  expect(found && violationText(found)).toBe(
    "2028 is not a date from 1 March 1900 to 31 December 9899; a year alone is not a date: enter its first day, 1 January 2028",
  );
});

test("a date with a time of day is refused for that reason", () => {
  expect(violation(DATE, serial(2028, 1, 1) + 0.25)?.hint).toBe("time");
  expect(violation(DATE, FIRST_DATE - 0.5)?.hint).toBeUndefined();
  expect(violation(DATE, LAST_DATE + 2)?.hint).toBeUndefined();
});

test("months of a year and of a plan are whole and at least 1", () => {
  expect(allows(MONTH_OF_YEAR, [0, 1, 12, 13, 1.5])).toEqual([false, true, true, false, false]);
  expect(allows(MONTHS_FROM_ONE, [0, 1, 1200, 1201, 1.5])).toEqual([false, true, true, false, false]);
  expect(violation(MONTHS_FROM_ONE, 1.5)?.hint).toBe("round");
});

test("a rise is above -1 and at most 1, and whole percentages are recognized on both sides of 0", () => {
  expect(allows(RISE, [-1, -0.99, 0, 1, 1.01, NaN])).toEqual([false, true, true, true, false, false]);
  expect([4, -12, 100, -99.5, -1, -100, 101].map((x) => violation(RISE, x)?.hint)).toEqual([
    "percent",
    "percent",
    "percent",
    "percent",
    undefined,
    undefined,
    undefined,
  ]);
  expect(violationText({ kind: "notAllowed", found: -12, allowed: "growth", hint: "percent" })).toBe(
    "-12 is not above -1 and at most 1; did you mean -12% or -0.12?",
  );
});

test("an exchange rate is above 0", () => {
  expect(allows(EXCHANGE_RATE, [0, -1, 1e-6, 7.2, 1e100, 1e101])).toEqual([false, false, true, true, true, false]);
});
