import { PERIOD_LENGTHS, type PeriodLength } from "../../../src/engine/time/fiscalPeriods";

/** The intervals by which the view shows the cash flow. */
export const CASH_BY = ["month", ...PERIOD_LENGTHS] as const;
export type CashBy = "month" | PeriodLength;
