/** The words of a language for mistakes, with all that their values need to be said in it. */
import { clearHeadingIn, headingIn } from "../../headings/headingIn";
import type { Mistake } from "../../Mistake";
import { SIGNS } from "../amountText";
import { pluralOf } from "../icu/pluralOf";
import type { Saying, Tagged } from "../icu/say";
import { speak } from "../icu/speak";
import type { LanguageCode } from "../LanguageCode";
import type { MistakeCatalogue, SpokenMistakes } from "./en";

export type MistakeWords = Readonly<{
  words: SpokenMistakes;
  /** Each kind has its words, which ask for no other values than it has. */
  kinds: { readonly [Kind in Mistake["kind"]]: Saying<Tagged<Mistake, "kind", Kind>> };
  /** A number with all its digits. */
  number: (value: number) => string;
  heading: (written: string) => string;
  /** The clear term for a header or label. */
  clear: (written: string) => string;
}>;

export function mistakeWords(language: LanguageCode, catalogue: MistakeCatalogue): MistakeWords {
  const number = (value: number): string => {
    const digits = String(value).replace(".", SIGNS[language].decimal);
    return language === "en" ? digits : digits.replace("Infinity", "∞");
  };
  // A translation has the keys and, as its test says, the arguments of English.
  const words = speak(catalogue, {
    plural: (count) => pluralOf(language, count),
    numbers: { "": number },
  }) as SpokenMistakes;
  return {
    words,
    kinds: words.kinds,
    number,
    heading: (written) => headingIn(written, language),
    clear: (written) => clearHeadingIn(written, language),
  };
}
