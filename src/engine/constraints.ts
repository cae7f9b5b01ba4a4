/** The constraint of each input, defined once for the engine's own checks and for the user's cells. */
import { DomainError } from "./DomainError";

/** Allowed values, by name. Each text ends the sentence "85 is not …". */
export const ALLOWED = {
  amount: "0 or more (up to 1E+100)",
  signedAmount: "between -1E+100 and 1E+100",
  positive: "above 0 (up to 1E+100)",
  fraction: "between 0 and 1",
  fractionBelowOne: "at least 0 and below 1",
  size: "above 0 (up to 1 billion); blank or 0 is not a size",
  count: "a whole number from 0 to 1 billion",
  ordinal: "a whole number from 1 to 1 billion",
  months: "a whole number of months from 0 to 1200",
  years: "a whole number of years from 1 to 100",
  yearsAndParts: "above 0 years and at most 100",
  headcount: "0 or more (up to 1 billion)",
  growth: "above -1 and at most 1",
  correlation: "above -1 and below 1",
  trials: "a whole number from 1 to 1 million",
  date: "a date from 1 March 1900 to 31 December 9899",
  monthOfYear: "a whole number from 1 to 12",
  monthsFromOne: "a whole number of months from 1 to 1200",
} as const;
export type AllowedValues = keyof typeof ALLOWED;

/** What the user probably meant. */
export type Hint = "percent" | "noLearning" | "noGrowth" | "round" | "year" | "time";

export type Constraint = Readonly<{
  test: (x: number) => boolean;
  allowed: AllowedValues;
  hint?: (x: number) => Hint | undefined;
  /** Only whole numbers are valid. A computed value a tiny bit off a whole number may be taken for it. */
  whole?: true;
}>;

/** A value that a constraint does not allow. */
export type Violation = Readonly<{ kind: "notAllowed"; found: number; allowed: AllowedValues; hint?: Hint }>;

/** Maximum number of deployments. */
export const MAX_DEPLOYMENTS = 1e9;
/** Maximum number of months: a century. */
export const MAX_MONTHS = 1200;
export const MAX_YEARS = 100;
/** Maximum for money, rates and quantities: far above any plan and far below the largest double. */
export const MAX_AMOUNT = 1e100;

/** Inputs below this are not percentages, since no real slope is that low. 1.05 means a quantity that rises. */
const MIN_SLOPE_PERCENT = 10;
const slopeHint = (x: number): Hint | undefined => {
  if (x === 0) return "noLearning";
  return x > 1 && x < MIN_SLOPE_PERCENT ? "noGrowth" : asPercent(x);
};
const notWhole = (x: number): Hint | undefined =>
  Number.isInteger(x) || Math.abs(x) > MAX_DEPLOYMENTS ? undefined : "round";

const asPercent = (x: number): Hint | undefined => (x > 1 && x <= 100 ? "percent" : undefined);

export const AMOUNT: Constraint = { test: (x) => x >= 0 && x <= MAX_AMOUNT, allowed: "amount" };
export const SIGNED_AMOUNT: Constraint = { test: (x) => Math.abs(x) <= MAX_AMOUNT, allowed: "signedAmount" };
export const SLOPE: Constraint = {
  test: (x) => x > 0 && x <= 1,
  allowed: "fraction",
  hint: slopeHint,
};
export const SHARE: Constraint = { test: (x) => x >= 0 && x <= 1, allowed: "fraction", hint: asPercent };
export const SHARE_BELOW_ONE: Constraint = {
  test: (x) => x >= 0 && x < 1,
  allowed: "fractionBelowOne",
  hint: asPercent,
};
export const SIZE: Constraint = {
  test: (x) => x > 0 && x <= 1e9,
  allowed: "size",
};
export const COUNT: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 0 && x <= MAX_DEPLOYMENTS,
  allowed: "count",
  whole: true,
  hint: notWhole,
};
export const ORDINAL: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 1 && x <= MAX_DEPLOYMENTS,
  allowed: "ordinal",
  whole: true,
  hint: notWhole,
};
export const MONTHS: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 0 && x <= MAX_MONTHS,
  allowed: "months",
  whole: true,
  hint: notWhole,
};
export const YEARS: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 1 && x <= MAX_YEARS,
  allowed: "years",
  whole: true,
  hint: notWhole,
};
export const YEARS_AND_PARTS: Constraint = {
  test: (x) => x > 0 && x <= MAX_YEARS,
  allowed: "yearsAndParts",
};
export const HEADCOUNT: Constraint = { test: (x) => x >= 0 && x <= MAX_DEPLOYMENTS, allowed: "headcount" };
/**
 * Monthly growth. It may be negative but above -100 %, and is at most 100 %. A larger value is a percentage typed as a
 * number.
 */
export const GROWTH: Constraint = { test: (x) => x > -1 && x <= 1, allowed: "growth", hint: asPercent };
export const YEARLY_RATE: Constraint = GROWTH;

/**
 * A change per year, or per month for an expansion. It may be negative. -12 is probably a percentage typed as a number,
 * like 4.
 */
export const RISE: Constraint = {
  ...GROWTH,
  hint: (x) => asPercent(x) ?? (x < -1 && x > -100 ? "percent" : undefined),
};
/** Money of the plan for one unit of another currency. */
export const EXCHANGE_RATE: Constraint = { test: (x) => x > 0 && x <= MAX_AMOUNT, allowed: "positive" };

/**
 * The first and last date, as whole serial numbers of the 1900 date system. Excel counts a 29 February 1900 that did
 * not exist, so dates begin after it. The last date leaves a century for the months of a plan.
 */
export const FIRST_DATE = 61;
export const LAST_DATE = 2_921_941;
/** Numbers that are years, not serial numbers of dates in 1905: no plan starts then. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
const isYear = (x: number): boolean => Number.isInteger(x) && x >= FIRST_YEAR && x <= LAST_YEAR;

export const DATE: Constraint = {
  test: (x) => Number.isInteger(x) && x >= FIRST_DATE && x <= LAST_DATE && !isYear(x),
  allowed: "date",
  hint: (x) => {
    if (isYear(x)) return "year";
    return !Number.isInteger(x) && x > FIRST_DATE && x < LAST_DATE + 1 ? "time" : undefined;
  },
};
export const MONTH_OF_YEAR: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 1 && x <= 12,
  allowed: "monthOfYear",
  whole: true,
  hint: notWhole,
};
/** The number of a month of the plan, or a number of months that is at least one. */
export const MONTHS_FROM_ONE: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 1 && x <= MAX_MONTHS,
  allowed: "monthsFromOne",
  whole: true,
  hint: notWhole,
};

export const CORRELATION: Constraint = { test: (x) => x > -1 && x < 1, allowed: "correlation" };

/** The violation of the constraint by x, if any. */
export function violation(rule: Constraint, x: number): Violation | undefined {
  if (rule.test(x)) return undefined;
  const hint = rule.hint?.(x);
  return { kind: "notAllowed", found: x, allowed: rule.allowed, ...(hint === undefined ? {} : { hint }) };
}

/** "85 is not between 0 and 1; did you mean 85% or 0.85?" */
export function violationText({ found, allowed, hint }: Violation): string {
  const text = `${found} is not ${ALLOWED[allowed]}`;
  if (hint === undefined) return text;
  return `${text}; ${hintText(hint, found)}`;
}

function hintText(hint: Hint, found: number): string {
  switch (hint) {
    case "percent":
      return `did you mean ${found}% or ${shareOf(found)}?`;
    case "noLearning":
      return "blank or 0: enter 1 for no learning";
    case "noGrowth":
      return "above 1 the quantity would grow with every deployment: enter 1 for no learning";
    case "round":
      return "a formula can round it: =ROUND(…,0)";
    case "year":
      return `a year alone is not a date: enter its first day, 1 January ${found}`;
    case "time":
      return "it has a time of day: enter the date alone";
  }
}

/** Converts 85 typed for 85 % to 0.85. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(15));

/** Throws a DomainError that names the field if x is not allowed. */
export function assertConstraint(rule: Constraint, field: string, x: number): void {
  const found = violation(rule, x);
  if (found !== undefined) throw new DomainError("out of range", field, violationText(found));
}
