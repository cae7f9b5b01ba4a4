/** Columns of the cash flow sheet, by what is in them. Formulas of any sheet address them by these keys. */
import { columnsFrom } from "../columnsFrom";

export const MONTH_COLUMNS = columnsFrom("B", [
  "month",
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
  "nonRecurring",
  "net",
  "cumulative",
  /** The month, if the cash is negative at its end, otherwise -1. */
  "belowZero",
]);
export type MonthColumn = keyof typeof MONTH_COLUMNS;

/** What the charts draw, beside the months. `net`: the net flow, with 0 in place of text beyond the horizon. */
export const DRAWN_MONTHS = columnsFrom("AC", ["month", "cash", "completed", "waiting", "expertMonths", "net"]);
/** The points that mark peak funding and payback on the charts, beside that. */
export const MARKED_MONTHS = columnsFrom("AI", ["month", "cash"]);

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
