/** Dates as a field of type date has them, "2028-01-31", and as cells do: serial numbers of the 1900 date system. */
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the serial numbers of dates after the false 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Undefined for a number that is no date. */
export function dateText(serial: number): string | undefined {
  const date = new Date(DAY_ZERO + serial * MILLISECONDS_A_DAY);
  return Number.isInteger(serial) && serial > 0 && !Number.isNaN(date.getTime())
    ? date.toISOString().slice(0, ISO_LENGTH)
    : undefined;
}
const ISO_LENGTH = 10;

/** Undefined for a text that is no date of the calendar. */
export function parseDate(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / MILLISECONDS_A_DAY;
  return dateText(serial) === text.trim() ? serial : undefined;
}
