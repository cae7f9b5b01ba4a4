import type { Crossover } from "../../engine/decision/crossover";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";

/** Why there is no crossover, as a clause. */
export function crossoverText(
  answer: Exclude<Crossover, Readonly<{ kind: "reached" }>>,
  language: LanguageCode = "en",
): string {
  const t = messagesFor(language).crossover;
  switch (answer.kind) {
    case "never":
      return t.never(answer);
    case "never by a constant":
      return t.constant(answer);
    case "undecided":
      return t.undecided(answer);
  }
}
