import type { FiscalPeriod } from "../../../src/engine/time/fiscalPeriods";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** "FY2028 Q3", or without a start date "Year 2 Q3", in the words of the pane's language. */
export function usePeriodName(startDate: number | undefined): (period: FiscalPeriod) => string {
  const t = useLanguage().messages.time;
  const [named, withQuarter] =
    startDate === undefined ? [t.yearName, t.yearQuarter] : [t.fiscalYearName, t.fiscalYearQuarter];
  return ({ year, quarter }) =>
    quarter === undefined
      ? named({ year: String(year) })
      : withQuarter({ year: String(year), quarter: String(quarter) });
}
