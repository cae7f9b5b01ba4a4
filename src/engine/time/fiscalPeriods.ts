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

/**
 * `from`, `until`: its months within the horizon; the first period also has month 0. `year`: the fiscal year, or the
 * year of the plan where it has no start date. `quarter`: 1 to 4, of a quarter only.
 */
export type FiscalPeriod = Readonly<{ name: string; year: number; quarter?: number; from: number; until: number }>;

const MONTHS_A_QUARTER = 3;

/** In order. The terms must have a horizon. */
export function fiscalPeriods(terms: Terms, by: PeriodLength): readonly FiscalPeriod[] {
  const { horizon = 0 } = terms;
  const periods: FiscalPeriod[] = [];
  for (let month = 1; month <= horizon; month += 1) {
    const named = periodOf(terms, by, month);
    const latest = periods.at(-1);
    if (latest?.name === named.name) periods[periods.length - 1] = { ...latest, until: month };
    else periods.push({ ...named, from: month, until: month });
  }
  // A horizon of no month still has the flow of month 0.
  return periods.length > 0 ? periods : [{ ...periodOf(terms, by, 1), from: 1, until: 0 }];
}

function periodOf(terms: Terms, by: PeriodLength, month: number): Omit<FiscalPeriod, "from" | "until"> {
  const { year, place } = placeInYear(terms, month);
  const name = terms.startDate === undefined ? `Year ${year}` : `FY${year}`;
  if (by === "year") return { name, year };
  const quarter = Math.floor(place / MONTHS_A_QUARTER) + 1;
  return { name: `${name} Q${quarter}`, year, quarter };
}

/** The fiscal year of a month, and the number of its months before this one. */
function placeInYear({ startDate, fiscalYearEnd = MONTHS_A_YEAR }: Terms, month: number) {
  if (startDate === undefined) return { year: Math.ceil(month / MONTHS_A_YEAR), place: (month - 1) % MONTHS_A_YEAR };
  const at = calendarMonth(startDate, month);
  const place = (at.month - fiscalYearEnd - 1 + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  return { year: at.month > fiscalYearEnd ? at.year + 1 : at.year, place };
}
