/** Columns of the cash flow sheet, by what is in them. Formulas of any sheet address them by these keys. */
import { columnIndex, columnLetters } from "../../a1/columns";
import { columnsFrom } from "../columnsFrom";

const CLIENTS_AND_CASH = [
  "demanded",
  "dueByThen",
  "waitingBefore",
  "due",
  "completed",
  "waiting",
  "expertMonths",
  "experts",
  "liveBefore",
  "joined",
  "left",
  "termOver",
  "live",
  "owedBefore",
  "billed",
  "collected",
  "owed",
  "cashBefore",
  "fees",
  "deploymentCost",
  "runCost",
] as const;
const RESULT = [
  "net",
  "cumulative",
  /** The month, if the cash is negative at its end, otherwise -1. */
  "belowZero",
] as const;

/** Every column of the months. A plan without optional inputs has no date, overhead and tax. */
export type MonthColumn =
  "month" | "date" | (typeof CLIENTS_AND_CASH)[number] | "overhead" | "nonRecurring" | "tax" | (typeof RESULT)[number];

/** What the charts draw, beside the months. `net`: the net flow, with 0 in place of text beyond the horizon. */
const DRAWN = ["month", "cash", "completed", "waiting", "expertMonths", "net"] as const;
export type DrawnColumn = (typeof DRAWN)[number];

/** Workings of dates, profit, tax and discounting, beside that. Only where the plan has optional inputs. */
const NOMINAL = [
  "fiscalYear",
  "fiscalQuarter",
  "revenue",
  "expensed",
  "amortization",
  "profit",
  "yearEnd",
  "yearProfit",
  "lossBefore",
  "lossUsed",
  "lossAfter",
  "discountFactor",
  "discounted",
  "discountedBelow",
  /** The flows half a month apart, for the internal rate of return of flows in the middle of months. */
  "halfMonths",
] as const;
export type NominalColumn = (typeof NOMINAL)[number];

export type MonthColumns = Readonly<{
  /** Whether the plan has optional inputs. */
  isLong: boolean;
  months: Readonly<Record<MonthColumn, string>>;
  drawn: Readonly<Record<DrawnColumn, string>>;
  /** The points that mark peak funding and payback on the charts, beside that. */
  marked: Readonly<Record<"month" | "cash", string>>;
  nominal: Readonly<Record<NominalColumn, string>>;
  /** Index of the first column of ./bySegment. The column before each group holds its labels. */
  segments: number;
}>;

const after = (letters: string | undefined, count: number): string =>
  columnLetters(columnIndex(letters ?? "A") + count);

function columnsOf(isLong: boolean): MonthColumns {
  const keys: readonly MonthColumn[] = isLong
    ? ["month", "date", ...CLIENTS_AND_CASH, "overhead", "nonRecurring", "tax", ...RESULT]
    : ["month", ...CLIENTS_AND_CASH, "nonRecurring", ...RESULT];
  const months = columnsFrom<MonthColumn>("B", keys);
  const drawn = columnsFrom(after(months.belowZero, 2), DRAWN);
  const marked = columnsFrom(after(drawn.net, 1), ["month", "cash"]);
  const nominal = columnsFrom(after(marked.cash, 2), NOMINAL);
  const last = isLong ? nominal.halfMonths : marked.cash;
  return { isLong, months, drawn, marked, nominal, segments: columnIndex(last) + 2 };
}

const SHORT = columnsOf(false);
const LONG = columnsOf(true);

export const monthColumns = (isLong = false): MonthColumns => (isLong ? LONG : SHORT);

/** Workings of the deployments. */
export const DEPLOYMENT_COLUMNS = columnsFrom("B", [
  "deployment",
  "due",
  "expertMonths",
  "expertMonthsSoFar",
  "expertsDoneIn",
  "completedIn",
  "cost",
]);
