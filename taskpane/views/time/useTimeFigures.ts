import { MAX_RATE_STEPS, type PlanRate } from "../../../src/engine/time/planRate";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Figure } from "../../features/explain/FigureList";
import { useMoney } from "../../shared/numbers/CurrencyContext";
import type { TimeView } from "../../shared/figures/timeline";

export function useTimeFigures(view: TimeView | undefined): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const money = useMoney();
  if (view?.kind !== "months") return [];
  const words = messages.time;
  const { peak, payback, after, headcount, experts, flow } = view;
  const horizon = flow.length - 1;
  return [
    {
      id: "peak",
      label: words.peak,
      ...money(peak?.amount ?? 0),
      note: peak === undefined ? words.peakNone : words.inMonth({ n: formats.amount(peak.month) }),
    },
    payback === undefined
      ? { id: "payback", label: words.payback, value: words.notWithin, note: words.withinMonths({ n: horizon }) }
      : {
          id: "payback",
          label: words.payback,
          value: words.month({ n: formats.amount(payback) }),
          note: payback === 0 ? words.neverBelow : words.backForGood,
        },
    {
      id: "npv",
      label: words.npv,
      ...money(view.npv),
      note: words.discounted({ rate: formats.percent(view.discountRate) }),
    },
    rateFigure(view.irr, words, formats.percent),
    {
      id: "delivered",
      label: words.delivered,
      value:
        view.clients === Infinity
          ? formats.amount(after.delivered)
          : words.of({ n: formats.amount(after.delivered), all: formats.amount(view.clients) }),
      note: words.withinMonths({ n: horizon }),
    },
    {
      id: "headcount",
      label: words.headcount,
      value: headcount === "too many" ? words.overABillion : formats.amount(headcount),
      note: experts === undefined ? words.noLimit : words.there({ n: formats.amount(experts) }),
    },
    { id: "after", label: words.after, ...money(after.total), note: words.afterNote },
  ];
}

function rateFigure(
  answer: PlanRate,
  words: ReturnType<typeof useLanguage>["messages"]["time"],
  percent: (share: number) => string,
): Figure {
  const own = { id: "irr", label: words.irr } as const;
  switch (answer.kind) {
    case "found":
      return { ...own, value: percent(answer.rate), note: words.aYear };
    case "no sign change":
      return { ...own, value: words.none, note: words.oneSided };
    case "several":
      return { ...own, value: words.none, note: words.several({ n: answer.rates }) };
    case "none":
      return { ...own, value: words.none, note: words.noRate };
    case "unsure":
      return { ...own, value: words.none, note: words.unsure };
    case "unfinished":
      return { ...own, value: words.none, note: words.unfinished };
    case "too large":
      return { ...own, value: words.none, note: words.tooLarge({ steps: answer.work.steps, most: MAX_RATE_STEPS }) };
  }
}
