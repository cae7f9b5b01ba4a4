/** Words of the explanations in a language. */
import { pluralOf } from "../../../src/plan/wording/icu/pluralOf";
import { speak } from "../../../src/plan/wording/icu/speak";
import type { LanguageCode } from "../../../src/plan/wording/LanguageCode";
import type { Formats } from "../../numbers/formats";
import { loadedOnce } from "../loadedOnce";
import { type ExplainCatalogue, explainEn, type ExplainMessages } from "./en";

const translation = loadedOnce(async (code): Promise<ExplainCatalogue> =>
  code === "fr" ? (await import("./fr")).explainFr : (await import("./zhHans")).explainZhHans,
);

export const explainCatalogue = (code: LanguageCode): ExplainCatalogue | Promise<ExplainCatalogue> =>
  code === "en" ? explainEn : translation(code);

export const explainMessages = (
  code: LanguageCode,
  catalogue: ExplainCatalogue,
  { amount }: Formats,
): ExplainMessages =>
  // A translation has the keys and, as its test says, the arguments of English.
  speak(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as ExplainMessages;
