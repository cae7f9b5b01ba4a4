import { pluralOf } from "../../src/plan/wording/icu/pluralOf";
import { speak } from "../../src/plan/wording/icu/speak";
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import type { Formats } from "../numbers/formats";
import type { Catalogue, Messages } from "./en";

/** A catalogue with numbers as the display language writes them. */
export const messagesIn = (code: LanguageCode, catalogue: Catalogue, { amount }: Formats): Messages =>
  // A translation has the keys and, as its test says, the arguments of English.
  speak(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as Messages;
