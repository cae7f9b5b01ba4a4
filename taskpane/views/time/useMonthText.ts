import { calendarMonth } from "../../../src/engine/time/calendar";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Months of a plan as calendar months, in the words of the pane's language. */
export type MonthText = Readonly<{
  /** "March 2029", in a sentence. */
  long: (month: number) => string;
  /** "03/2029", on an axis. */
  short: (month: number) => string;
}>;

/** Undefined without a start date: months then have numbers only. */
export function useMonthText(startDate: number | undefined): MonthText | undefined {
  const { code } = useLanguage();
  if (startDate === undefined) return undefined;
  const text = (options: Intl.DateTimeFormatOptions): ((month: number) => string) => {
    const format = new Intl.DateTimeFormat(code, { ...options, timeZone: "UTC" });
    return (month) => {
      const { year, month: calendar } = calendarMonth(startDate, month);
      return format.format(new Date(Date.UTC(year, calendar - 1, 1)));
    };
  };
  return {
    long: text({ year: "numeric", month: "long" }),
    short: text({ year: "numeric", month: "2-digit" }),
  };
}
