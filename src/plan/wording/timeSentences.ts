import type { Verdict } from "../../engine/decision/Verdict";
import type { Words } from "../../i18n/en/verdict";

/** Peak funding, payback, and the amounts after the horizon. */
export function timeSentences({ withinHorizon, clients }: Verdict, words: Words["time"]): readonly string[] {
  if (withinHorizon === undefined) return [];
  if (withinHorizon.kind === "too many") return [words.tooMany({ months: withinHorizon.months })];
  const { months, delivered, peakFunding, payback, afterwards } = withinHorizon;
  const who =
    delivered === clients
      ? words.all({ months, clients })
      : clients === Infinity
        ? words.unlimited({ months, delivered })
        : words.some({ months, delivered, clients });
  const back =
    payback === undefined ? words.notBack : payback === 0 ? words.neverBelow : words.back({ month: payback });
  return [
    words.sentence({
      delivered: who,
      funding: peakFunding === 0 ? words.noFunding : words.funding({ amount: peakFunding }),
      back,
      after: afterwards === 0 ? words.nothingAfter : words.after({ amount: afterwards }),
    }),
  ];
}
