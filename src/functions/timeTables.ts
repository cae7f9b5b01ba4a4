/** The tables of the functions of time: their headers and rows. */
import type { Plan, Terms } from "../engine/cost/inputs";
import { firstDay, lastDay } from "../engine/time/calendar";
import type { CashMonth } from "../engine/time/cashFlow";
import type { CashPeriod } from "../engine/time/periods";
import type { ScheduleMonth } from "../engine/time/schedule";

type Row<T> = readonly (readonly [header: string, cell: (row: T) => string | number])[];

const tableOf = <T>(columns: Row<T>, rows: readonly T[]): (string | number)[][] => [
  columns.map(([header]) => header),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];

/** The last day of a month; blank without a start date. */
const dateOf = ({ startDate }: Terms, month: number): number | "" =>
  startDate === undefined ? "" : lastDay(startDate, month);

/** Dates are a column only where the plan has a start date, so that a table without one stays as it was. */
export function scheduleTable({ terms }: Plan, months: readonly ScheduleMonth[]): (string | number)[][] {
  const date: Row<ScheduleMonth> = [["Date", ({ month }) => dateOf(terms, month)]];
  return tableOf<ScheduleMonth>(
    [
      ["Month", ({ month }) => month],
      ...(terms.startDate === undefined ? [] : date),
      ["Demand", ({ demand }) => demand],
      ["Completed", ({ completed }) => completed],
      ["Cumulative", ({ cumulative }) => cumulative],
      ["Expert months", ({ expertMonths }) => expertMonths],
      ["Waiting", ({ waiting }) => waiting],
    ],
    months,
  );
}

type Flow = Omit<CashMonth, "month">;

const OVERHEAD: Row<Flow> = [["Overhead", ({ overhead }) => overhead]];
const TAX: Row<Flow> = [["Tax", ({ tax }) => tax]];

const flowColumns = (isLong: boolean): Row<Flow> => [
  ["Completed", ({ completed }) => completed],
  ["Live clients", ({ liveClients }) => liveClients],
  ["Revenue", ({ revenue }) => revenue],
  ["Deployment cost", ({ deploymentCost }) => deploymentCost],
  ["Run cost", ({ runCost }) => runCost],
  ...(isLong ? OVERHEAD : []),
  ["Non-recurring", ({ nonRecurring }) => nonRecurring],
  ...(isLong ? TAX : []),
  ["Net", ({ net }) => net],
  ["Cumulative", ({ cumulative }) => cumulative],
];

/** Date, Overhead and Tax are columns where the terms have a start date, overhead or a tax rate. */
export function cashTable({ terms }: Plan, months: readonly CashMonth[]): (string | number)[][] {
  const isLong = [terms.startDate, terms.overhead, terms.taxRate].some((figure) => figure !== undefined);
  const date: Row<CashMonth> = [["Date", ({ month }) => dateOf(terms, month)]];
  return tableOf<CashMonth>([["Month", ({ month }) => month], ...(isLong ? date : []), ...flowColumns(isLong)], months);
}

/** From and Until are the first and the last day of a period, or months where the plan has no start date. */
export const periodTable = ({ terms: { startDate } }: Plan, rows: readonly CashPeriod[]): (string | number)[][] =>
  tableOf<CashPeriod>(
    [
      ["Period", ({ name }) => name],
      ["From", ({ from }) => (startDate === undefined ? from : firstDay(startDate, from))],
      ["Until", ({ until }) => (startDate === undefined ? until : lastDay(startDate, until))],
      ...flowColumns(true),
    ],
    rows,
  );
