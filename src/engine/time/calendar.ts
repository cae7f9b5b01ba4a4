/**
 * Calendar months of a plan. Dates are serial numbers as in Excel, built from year and month: month 1 is the calendar
 * month of the start date, and month t lies t - 1 months later.
 */

/** A calendar month: the year, and the month from 1 to 12. */
export type CalendarMonth = Readonly<{ year: number; month: number }>;

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** startDate: a serial number from 1 March 1900 on. month: 0 is the month before the first. */
export function calendarMonth(startDate: number, month: number): CalendarMonth {
  const first = new Date((startDate - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth() + month - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The last day of a month. For February 1900 it is 60, the day that Excel counts there and no calendar has. */
export function lastDay(startDate: number, month: number): number {
  const { year, month: calendar } = calendarMonth(startDate, month);
  return serialOf(year, calendar + 1, 0);
}

/** The first day of a month. */
export function firstDay(startDate: number, month: number): number {
  const { year, month: calendar } = calendarMonth(startDate, month);
  return serialOf(year, calendar, 1);
}

const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_EPOCH;
