import type { Verdict, WithinHorizon } from "../../engine/decision/Verdict";
import type { CalendarMonth } from "../../engine/time/calendar";
import type { VerdictMessages } from "../../i18n/en/verdict";

/** Peak funding, payback, and the amounts after the horizon. */
export function timeSentences({ withinHorizon, clients }: Verdict, t: VerdictMessages["time"]): readonly string[] {
  if (withinHorizon === undefined) return [];
  if (withinHorizon.kind === "too many") return [t.tooMany({ months: withinHorizon.months })];
  const { months, delivered, peakFunding, afterwards } = withinHorizon;
  const who =
    delivered === clients
      ? t.all({ months, clients })
      : clients === Infinity
        ? t.unlimited({ months, delivered })
        : t.some({ months, delivered, clients });
  return [
    t.sentence({
      delivered: who,
      funding: peakFunding === 0 ? t.noFunding : t.funding({ amount: peakFunding }),
      back: paybackText(withinHorizon, t),
      after: afterwards === 0 ? t.nothingAfter : t.after({ amount: afterwards }),
    }),
  ];
}

/** The month of the payback: by its date where the plan has a start date. */
function paybackText({ payback, paybackDate }: WithinHorizon, t: VerdictMessages["time"]): string {
  if (payback === undefined) return t.notBack;
  if (payback === 0) return t.neverBelow;
  if (paybackDate === undefined) return t.back({ month: payback });
  return t.backIn({ date: calendarMonthText(paybackDate, t) });
}

const CALENDAR_MONTHS = [
  ...(["january", "february", "march", "april", "may", "june"] as const),
  ...(["july", "august", "september", "october", "november", "december"] as const),
] as const;

/** "March 2029". The year is written without a separator of thousands. */
function calendarMonthText({ year, month }: CalendarMonth, { calendar }: VerdictMessages["time"]): string {
  const name = CALENDAR_MONTHS[month - 1];
  return calendar.date({ month: name === undefined ? "" : calendar.months[name], year: String(year) });
}
