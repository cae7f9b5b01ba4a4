/**
 * The verdict in sentences: viable or not, from which client on, why, under which theory, and what would have to
 * change.
 */
import type { Lever, Verdict } from "../../engine/decision/Verdict";
import type { VerdictMessages } from "../../i18n/en/verdict";
import type { LanguageCode } from "../../i18n/languages";
import { neverReasonText } from "./neverText";
import { shortName } from "./shortName";
import { timeSentences } from "./timeSentences";
import { messagesFor } from "./messagesFor";

export function verdictSentences(verdict: Verdict, language: LanguageCode = "en"): readonly string[] {
  const t = messagesFor(language);
  return [
    answer(verdict, language),
    ...lost(verdict, t),
    unitMargin(verdict, language),
    depth(verdict, t),
    ...constant(verdict, t),
    ...timeSentences(verdict, t.time),
    experts(verdict, t),
    needed(verdict, t),
    ...levers(verdict, t),
    theory(verdict, t),
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
  const t = messagesFor(language).verdict;
  if (sustained.kind === "never") return t.never({ reason: neverReasonText(sustained.reason, language) });
  const client = sustained.deployment;
  return clients === Infinity ? t.from({ client }) : t.fromListed({ client, clients });
}

/** A breakeven that was reached and lost again, and the segment that lost it. */
function lost({ first, sustained, crossings }: Verdict, { verdict: t, and }: VerdictMessages): readonly string[] {
  if (first.kind === "never" || (sustained.kind === "reached" && sustained.deployment === first.deployment)) return [];
  const turns = crossings.map(({ direction, segment, ...turn }) =>
    t[direction]({ ...turn, segment: shortName(segment) }),
  );
  const shown = turns.length > 6 ? [...turns.slice(0, 5), t.moreTurns({ count: turns.length - 5 })] : turns;
  return [t.lost({ turns: shown.join(and) })];
}

function unitMargin({ unit, sustained }: Verdict, language: LanguageCode): string {
  const t = messagesFor(language).verdict;
  if (unit.kind === "reached") {
    return unit.deployment === 1 ? t.firstPays : t.pays({ client: unit.deployment });
  }
  const isSameReason = sustained.kind === "never" && sustained.reason.kind === unit.reason.kind;
  if (!isSameReason && unit.reason.kind === "no client pays for itself")
    return t.nobodyPaysBest({ clients: unit.reason.clients, margin: unit.reason.unitMargin });
  return isSameReason ? t.nobodyPays : t.nobodyPaysBecause({ reason: neverReasonText(unit.reason, language) });
}

function depth({ deepest }: Verdict, { verdict: t }: VerdictMessages): string {
  if (deepest.kind === "without end") return t.deepens;
  const { margin, deployment } = deepest;
  if (margin >= 0) return t.neverBelow;
  return deployment === 0 ? t.deepestBefore({ margin }) : t.deepestAfter({ margin, client: deployment });
}

/** Breakeven by client knows no months, so it leaves out what changes over time. */
function constant({ notInBreakeven: found }: Verdict, t: VerdictMessages): readonly string[] {
  const kinds = found.map((kind) => t.overTime[kind]);
  return kinds.length === 0 ? [] : [t.verdict.constant({ kinds: enumerated(kinds, t) })];
}

/** "overhead, price changes and tax" */
const enumerated = (texts: readonly string[], { and, andLast }: VerdictMessages): string =>
  [texts.slice(0, -1).join(and), ...texts.slice(-1)].filter((text) => text !== "").join(andLast);

function experts({ expertShare: { first, last, lastShown } }: Verdict, { verdict: t }: VerdictMessages): string {
  return t.experts({ first, last, client: lastShown });
}

function needed({ economical, clients, priceNeeded: price }: Verdict, { verdict: t }: VerdictMessages): string {
  if (clients === Infinity) return t.anyPrice({ price });
  return economical ? t.stillEven({ price }) : t.justEven({ price });
}

function levers({ levers: found, clients }: Verdict, t: VerdictMessages): readonly string[] {
  if (found.length === 0) return [];
  const leverTexts = found.map((lever) => leverText(lever, t.lever)).join(t.or);
  return [t.verdict.levers({ count: found.length, clients, ways: leverTexts })];
}

function leverText({ from, to, ...figure }: Lever, t: VerdictMessages["lever"]): string {
  switch (figure.kind) {
    case "prices":
      return t.prices({ share: to - 1 });
    case "non-recurring":
      return t.nonRecurring({ to, from });
    case "driver": {
      const { driver, column } = figure;
      const text = column === "Slope" ? t.share : t.amount;
      return text({ driver: shortName(driver), column: t.columns[column], to, from });
    }
  }
}

/** Maximum number of switched-off drivers listed by name. The rest are counted. */
const MAX_LISTED = 6;

function theory({ curves, off }: Verdict, { verdict: t, theories, and }: VerdictMessages): string {
  const named = curves.map((curve) => theories[curve]).join(and);
  const shown = off.slice(0, MAX_LISTED).map((driver) => shortName(driver));
  const rest = off.length > MAX_LISTED ? [t.moreDrivers({ count: off.length - MAX_LISTED })] : [];
  const idle = off.length === 0 ? "" : t.off({ drivers: [...shown, ...rest].join(and) });
  return `${named === "" ? t.noTheory : t.theory({ named })}${idle}`;
}
