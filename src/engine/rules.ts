/** What each input may be, said once: for the engine's own door and for the cells of the user. */
import { DomainError } from "./DomainError";

export type Rule = Readonly<{
  holds: (x: number) => boolean;
  /** Ends the sentence "85 is not …". */
  allowed: string;
  /** What was probably meant, with a question mark. */
  hint?: (x: number) => string | undefined;
}>;

/** Deployments are counted up to here. */
export const MOST_DEPLOYMENTS = 1e9;
/** Months are counted up to here: a century. */
export const MOST_MONTHS = 1200;
export const MOST_YEARS = 100;
/** Money, rates and quantities end here, far above any plan and far below the end of the doubles. */
export const MOST_AMOUNT = 1e100;

const asPercent = (x: number): string | undefined =>
  x > 1 && x <= 100 ? `did you mean ${String(x)} % or ${String(Number((x / 100).toPrecision(15)))}?` : undefined;

export const AMOUNT: Rule = { holds: (x) => x >= 0 && x <= MOST_AMOUNT, allowed: "0 or more (up to 10^100)" };
export const SIGNED_AMOUNT: Rule = { holds: (x) => Math.abs(x) <= MOST_AMOUNT, allowed: "between -10^100 and 10^100" };
export const SLOPE: Rule = {
  holds: (x) => x > 0 && x <= 1,
  allowed: "between 0 and 1",
  hint: (x) => (x === 0 ? "blank or 0: enter 1 for no learning" : asPercent(x)),
};
export const SHARE: Rule = { holds: (x) => x >= 0 && x <= 1, allowed: "between 0 and 1", hint: asPercent };
export const SHARE_BELOW_ONE: Rule = {
  holds: (x) => x >= 0 && x < 1,
  allowed: "at least 0 and below 1",
  hint: asPercent,
};
export const SIZE: Rule = {
  holds: (x) => x > 0 && x <= 1e9,
  allowed: "above 0 (up to 10^9); blank or 0 is not a size",
};
export const COUNT: Rule = {
  holds: (x) => Number.isInteger(x) && x >= 0 && x <= MOST_DEPLOYMENTS,
  allowed: "a whole number from 0 to 10^9",
};
export const ORDINAL: Rule = {
  holds: (x) => Number.isInteger(x) && x >= 1 && x <= MOST_DEPLOYMENTS,
  allowed: "a whole number from 1 to 10^9",
};
export const MONTHS: Rule = {
  holds: (x) => Number.isInteger(x) && x >= 0 && x <= MOST_MONTHS,
  allowed: `a whole number of months from 0 to ${MOST_MONTHS}`,
};
export const YEARS: Rule = {
  holds: (x) => Number.isInteger(x) && x >= 1 && x <= MOST_YEARS,
  allowed: `a whole number of years from 1 to ${MOST_YEARS}`,
};
export const YEARS_AND_PARTS: Rule = {
  holds: (x) => x > 0 && x <= MOST_YEARS,
  allowed: `above 0 years and at most ${MOST_YEARS}`,
};
export const HEADCOUNT: Rule = { holds: (x) => x >= 0 && x <= MOST_DEPLOYMENTS, allowed: "0 or more (up to 10^9)" };
/** Growth a month: may shrink, but not below nothing. */
export const GROWTH: Rule = { holds: (x) => x > -1 && x <= 10, allowed: "above -1 and at most 10", hint: asPercent };
export const YEARLY_RATE: Rule = {
  holds: (x) => x > -1 && x <= 10,
  allowed: "above -1 and at most 10",
  hint: asPercent,
};

/** "85 is not between 0 and 1; did you mean 85 % or 0.85?", or undefined when the rule holds. */
export function broken(rule: Rule, x: number): string | undefined {
  if (rule.holds(x)) return undefined;
  const hint = rule.hint?.(x);
  return `${String(x)} is not ${rule.allowed}${hint === undefined ? "" : `; ${hint}`}`;
}

/** Refuses x with a DomainError that names the field. */
export function demand(rule: Rule, field: string, x: number): void {
  const message = broken(rule, x);
  if (message !== undefined) throw new DomainError("out of range", field, message);
}
