/**
 * The verdict in sentences: viable or not, from which client on, why, under which theory, and what would have to
 * change.
 */
import type { Lever, Verdict } from "../../engine/decision/Verdict";
import type { Words } from "../../i18n/en/verdict";
import type { LanguageCode } from "../../i18n/languages";
import { neverReasonText } from "./neverText";
import { shortName } from "./shortName";
import { timeSentences } from "./timeSentences";
import { messagesFor } from "./messagesFor";

export function verdictSentences(verdict: Verdict, language: LanguageCode = "en"): readonly string[] {
  const words = messagesFor(language);
  return [
    answer(verdict, language),
    ...lost(verdict, words),
    unitMargin(verdict, language),
    depth(verdict, words),
    ...timeSentences(verdict, words.time),
    experts(verdict, words),
    needed(verdict, words),
    ...levers(verdict, words),
    theory(verdict, words),
  ];
}

function answer(verdict: Verdict, language: LanguageCode): string {
  const reason = verdictReason(verdict, language);
  return verdict.sustained.kind === "never" ? messagesFor(language).verdict.notEconomical({ reason }) : reason;
}

/** From which client on, or why never: the text after "viable" or "not viable". */
export function verdictReason(
  { sustained, clients }: Pick<Verdict, "sustained" | "clients">,
  language: LanguageCode = "en",
): string {
  const words = messagesFor(language).verdict;
  if (sustained.kind === "never") return words.never({ reason: neverReasonText(sustained.reason, language) });
  const client = sustained.deployment;
  return clients === Infinity ? words.from({ client }) : words.fromListed({ client, clients });
}

/** A breakeven that was reached and lost again, and the segment that lost it. */
function lost({ first, sustained, crossings }: Verdict, { verdict: words, and }: Words): readonly string[] {
  if (first.kind === "never" || (sustained.kind === "reached" && sustained.deployment === first.deployment)) return [];
  const turns = crossings.map(({ direction, segment, ...turn }) =>
    words[direction]({ ...turn, segment: shortName(segment) }),
  );
  const shown = turns.length > 6 ? [...turns.slice(0, 5), words.moreTurns({ count: turns.length - 5 })] : turns;
  return [words.lost({ turns: shown.join(and) })];
}

function unitMargin({ unit, sustained }: Verdict, language: LanguageCode): string {
  const words = messagesFor(language).verdict;
  if (unit.kind === "reached") {
    return unit.deployment === 1 ? words.firstPays : words.pays({ client: unit.deployment });
  }
  const isSameReason = sustained.kind === "never" && sustained.reason.kind === unit.reason.kind;
  if (!isSameReason && unit.reason.kind === "no client pays for itself")
    return words.nobodyPaysBest({ clients: unit.reason.clients, margin: unit.reason.unitMargin });
  return isSameReason ? words.nobodyPays : words.nobodyPaysBecause({ reason: neverReasonText(unit.reason, language) });
}

function depth({ deepest }: Verdict, { verdict: words }: Words): string {
  if (deepest.kind === "without end") return words.deepens;
  const { margin, deployment } = deepest;
  if (margin >= 0) return words.neverBelow;
  return deployment === 0 ? words.deepestBefore({ margin }) : words.deepestAfter({ margin, client: deployment });
}

function experts({ expertShare: { first, last, lastShown } }: Verdict, { verdict: words }: Words): string {
  return words.experts({ first, last, client: lastShown });
}

function needed({ economical, clients, priceNeeded: price }: Verdict, { verdict: words }: Words): string {
  if (clients === Infinity) return words.anyPrice({ price });
  return economical ? words.stillEven({ price }) : words.justEven({ price });
}

function levers({ levers: found, clients }: Verdict, words: Words): readonly string[] {
  if (found.length === 0) return [];
  const leverTexts = found.map((lever) => leverText(lever, words.lever)).join(words.or);
  return [words.verdict.levers({ count: found.length, clients, ways: leverTexts })];
}

function leverText({ from, to, ...figure }: Lever, words: Words["lever"]): string {
  switch (figure.kind) {
    case "prices":
      return words.prices({ share: to - 1 });
    case "non-recurring":
      return words.nonRecurring({ to, from });
    case "driver": {
      const { driver, column } = figure;
      const text = column === "Slope" ? words.share : words.amount;
      return text({ driver: shortName(driver), column: words.columns[column], to, from });
    }
  }
}

/** Maximum number of switched-off drivers listed by name. The rest are counted. */
const MAX_LISTED = 6;

function theory({ curves, off }: Verdict, { verdict: words, theories, and }: Words): string {
  const named = curves.map((curve) => theories[curve]).join(and);
  const shown = off.slice(0, MAX_LISTED).map((driver) => shortName(driver));
  const rest = off.length > MAX_LISTED ? [words.moreTurns({ count: off.length - MAX_LISTED })] : [];
  const idle = off.length === 0 ? "" : words.off({ drivers: [...shown, ...rest].join(and) });
  return `${named === "" ? words.noTheory : words.theory({ named })}${idle}`;
}
