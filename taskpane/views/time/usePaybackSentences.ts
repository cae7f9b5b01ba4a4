import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Timeline } from "../../shared/figures/timeline";
import { useMonthText } from "./useMonthText";

/** When the plan pays back, and when it does so with discounting: by dates, or without a start date by months. */
export function usePaybackSentences({
  payback,
  discountedPayback,
  discountRate,
  flow,
  startDate,
}: Timeline): readonly string[] {
  const { messages, formats } = useLanguage();
  const t = messages.time;
  const monthText = useMonthText(startDate);
  const horizon = flow.length - 1;
  const when = (month: number): string =>
    monthText === undefined
      ? t.inMonthNumber({ n: formats.amount(month) })
      : t.inCalendarMonth({ month: monthText.long(month) });
  const plain =
    payback === undefined
      ? t.paybackNotReached({ n: horizon })
      : payback === 0
        ? t.paybackNeverBelow
        : t.paybackWhen({ when: when(payback) });
  // Without a discount rate both are the same.
  if (discountRate === 0) return [plain];
  const rate = formats.percent(discountRate);
  const discounted =
    discountedPayback === undefined
      ? t.discountedNotReached({ rate, n: horizon })
      : discountedPayback === 0
        ? t.discountedNeverBelow({ rate })
        : t.discountedWhen({ rate, when: when(discountedPayback) });
  return [plain, discounted];
}
