import type { Crossover } from "../../engine/decision/crossover";
import type { LanguageCode } from "./LanguageCode";
import { wordsIn } from "./wordsIn";

/** Why there is no crossover, as a clause. */
export function crossoverText(
  answer: Exclude<Crossover, Readonly<{ kind: "reached" }>>,
  language: LanguageCode = "en",
): string {
  const words = wordsIn(language).crossover;
  switch (answer.kind) {
    case "never":
      return words.never(answer);
    case "never by a constant":
      return words.constant(answer);
    case "undecided":
      return words.undecided(answer);
  }
}
