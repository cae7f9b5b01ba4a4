/** Dates as serial numbers of the 1900 date system, from 1 March 1900 on. */
import { ofNumbers } from "../arguments";
import type { SheetFunction } from "../Call";

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

const dateOf = (serial: number): Date => new Date((Math.floor(serial) - UNIX_EPOCH) * MILLISECONDS_A_DAY);

export const DATES: Readonly<Record<string, SheetFunction>> = {
  EOMONTH: ofNumbers((serial = 0, months = 0) => {
    const date = dateOf(serial);
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months) + 1, 0);
    return next / MILLISECONDS_A_DAY + UNIX_EPOCH;
  }),
  MONTH: ofNumbers((serial = 0) => dateOf(serial).getUTCMonth() + 1),
  YEAR: ofNumbers((serial = 0) => dateOf(serial).getUTCFullYear()),
};
