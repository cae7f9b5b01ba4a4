import type { Crossover } from "../../engine/decision/crossover";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";

/** Why there is no crossover, as a clause. */
export function crossoverText(
  answer: Exclude<Crossover, Readonly<{ kind: "reached" }>>,
  language: LanguageCode = "en",
): string {
  const words = messagesFor(language).crossover;
  switch (answer.kind) {
    case "never":
      return words.never(answer);
    case "never by a constant":
      return words.constant(answer);
    case "undecided":
      return words.undecided(answer);
  }
}
