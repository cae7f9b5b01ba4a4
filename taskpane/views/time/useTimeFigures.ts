import { MAX_RATE_STEPS, type PlanRate } from "../../../src/engine/time/planRate";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Figure } from "../../features/explain/FigureList";
import { useMoney } from "../../shared/numbers/CurrencyContext";
import type { TimeView } from "../../shared/figures/timeline";
import { useMonthText } from "./useMonthText";

export function useTimeFigures(view: TimeView | undefined): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const money = useMoney();
  const monthText = useMonthText(view?.kind === "months" ? view.startDate : undefined);
  if (view?.kind !== "months") return [];
  const t = messages.time;
  const { peak, payback, after, headcount, experts, flow } = view;
  const horizon = flow.length - 1;
  const lowestIn = (month: number): string =>
    monthText === undefined ? t.inMonth({ n: formats.amount(month) }) : t.inDate({ month: monthText.long(month) });
  return [
    {
      id: "peak",
      label: t.peak,
      ...money(peak?.amount ?? 0),
      note: peak === undefined ? t.peakNone : lowestIn(peak.month),
    },
    payback === undefined
      ? { id: "payback", label: t.payback, value: t.notWithin, note: t.withinMonths({ n: horizon }) }
      : {
          id: "payback",
          label: t.payback,
          value: monthText?.long(payback) ?? t.month({ n: formats.amount(payback) }),
          note: payback === 0 ? t.neverBelow : t.backForGood,
        },
    {
      id: "npv",
      label: t.npv,
      ...money(view.npv),
      note: t.discounted({ rate: formats.percent(view.discountRate) }),
    },
    rateFigure(view.irr, t, formats.percent),
    {
      id: "delivered",
      label: t.delivered,
      value:
        view.clients === Infinity
          ? formats.amount(after.delivered)
          : t.of({ n: formats.amount(after.delivered), all: formats.amount(view.clients) }),
      note: t.withinMonths({ n: horizon }),
    },
    {
      id: "headcount",
      label: t.headcount,
      value: headcount === "too many" ? t.overABillion : formats.amount(headcount),
      note: experts === undefined ? t.noLimit : t.there({ n: formats.amount(experts) }),
    },
    { id: "after", label: t.after, ...money(after.total), note: t.afterNote },
  ];
}

function rateFigure(
  answer: PlanRate,
  t: ReturnType<typeof useLanguage>["messages"]["time"],
  percent: (share: number) => string,
): Figure {
  const own = { id: "irr", label: t.irr } as const;
  switch (answer.kind) {
    case "found":
      return { ...own, value: percent(answer.rate), note: t.aYear };
    case "no sign change":
      return { ...own, value: t.none, note: t.oneSided };
    case "several":
      return { ...own, value: t.none, note: t.several({ n: answer.rates }) };
    case "none":
      return { ...own, value: t.none, note: t.noRate };
    case "unsure":
      return { ...own, value: t.none, note: t.unsure };
    case "unfinished":
      return { ...own, value: t.none, note: t.unfinished };
    case "too large":
      return { ...own, value: t.none, note: t.tooLarge({ steps: answer.work.steps, most: MAX_RATE_STEPS }) };
  }
}
