/**
 * Fiscal years and quarters. Without a start date they are twelve and three months from month 1 on; with one, a fiscal
 * year ends with the calendar month `fiscalYearEnd`, and bears the calendar year in which it ends. Month 0 belongs to
 * the period of month 1. The horizon may cut the last period, and the start the first.
 */
import { MONTHS_A_YEAR } from "../cost/invoices";
import type { Terms } from "../cost/inputs";
import { calendarMonth } from "./calendar";

export const PERIOD_LENGTHS = ["year", "quarter"] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** `from`, `until`: its months within the horizon; the first period also has month 0. */
export type FiscalPeriod = Readonly<{ name: string; from: number; until: number }>;

const MONTHS_A_QUARTER = 3;

/** In order. The terms must have a horizon. */
export function fiscalPeriods(terms: Terms, by: PeriodLength): readonly FiscalPeriod[] {
  const { horizon = 0 } = terms;
  const periods: { name: string; from: number; until: number }[] = [];
  for (let month = 1; month <= horizon; month += 1) {
    const name = periodName(terms, by, month);
    const latest = periods.at(-1);
    if (latest?.name === name) latest.until = month;
    else periods.push({ name, from: month, until: month });
  }
  // A horizon of no month still has the flow of month 0.
  return periods.length > 0 ? periods : [{ name: periodName(terms, by, 1), from: 1, until: 0 }];
}

function periodName(terms: Terms, by: PeriodLength, month: number): string {
  const { year, place } = placeInYear(terms, month);
  return by === "year" ? year : `${year} Q${Math.floor(place / MONTHS_A_QUARTER) + 1}`;
}

/** The fiscal year of a month, and the number of its months before this one. */
function placeInYear({ startDate, fiscalYearEnd = MONTHS_A_YEAR }: Terms, month: number) {
  if (startDate === undefined)
    return { year: `Year ${Math.ceil(month / MONTHS_A_YEAR)}`, place: (month - 1) % MONTHS_A_YEAR };
  const at = calendarMonth(startDate, month);
  const place = (at.month - fiscalYearEnd - 1 + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  return { year: `FY${at.month > fiscalYearEnd ? at.year + 1 : at.year}`, place };
}
