/**
 * Calendar months counted from January 1900 by their lengths, as a spreadsheet counts them, its false 29 February 1900
 * included.
 */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;
  return (LENGTHS[month - 1] ?? 0) + (month === 2 && leaps ? 1 : 0);
}

/** Serial number of the last day of each month since January 1900. */
const ends: number[] = [];
function endOf(months: number): number {
  for (let one = ends.length; one <= months; one += 1) {
    ends.push((ends[one - 1] ?? 0) + daysIn(1900 + Math.floor(one / 12), (one % 12) + 1));
  }
  return ends[months] ?? NaN;
}

function monthsSince1900(serial: number): number {
  let months = 0;
  while (endOf(months) < serial) months += 1;
  return months;
}

/** The year and month of a serial number. */
export function monthOf(serial: number): Readonly<{ year: number; month: number }> {
  const months = monthsSince1900(serial);
  return { year: 1900 + Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The serial number of the last day of the month that lies so many months after that of `serial`. */
export const monthEnd = (serial: number, later: number): number => endOf(monthsSince1900(serial) + later);
