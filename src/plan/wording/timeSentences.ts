import type { Verdict } from "../../engine/decision/Verdict";
import type { VerdictMessages } from "../../i18n/en/verdict";

/** Peak funding, payback, and the amounts after the horizon. */
export function timeSentences({ withinHorizon, clients }: Verdict, t: VerdictMessages["time"]): readonly string[] {
  if (withinHorizon === undefined) return [];
  if (withinHorizon.kind === "too many") return [t.tooMany({ months: withinHorizon.months })];
  const { months, delivered, peakFunding, payback, afterwards } = withinHorizon;
  const who =
    delivered === clients
      ? t.all({ months, clients })
      : clients === Infinity
        ? t.unlimited({ months, delivered })
        : t.some({ months, delivered, clients });
  const back = payback === undefined ? t.notBack : payback === 0 ? t.neverBelow : t.back({ month: payback });
  return [
    t.sentence({
      delivered: who,
      funding: peakFunding === 0 ? t.noFunding : t.funding({ amount: peakFunding }),
      back,
      after: afterwards === 0 ? t.nothingAfter : t.after({ amount: afterwards }),
    }),
  ];
}
