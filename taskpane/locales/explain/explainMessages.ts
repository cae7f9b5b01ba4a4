/** Words of the explanations in a language: each is loaded when it is first asked for, and what could not be loaded is tried anew the next time. */
import { pluralOf } from "../../../src/plan/wording/icu/pluralOf";
import { speak } from "../../../src/plan/wording/icu/speak";
import type { LanguageCode } from "../../../src/plan/wording/LanguageCode";
import type { Formats } from "../../numbers/formats";
import { type ExplainCatalogue, explainEn, type ExplainMessages } from "./en";

const LOADERS: Readonly<Record<Exclude<LanguageCode, "en">, () => Promise<ExplainCatalogue>>> = {
  fr: async () => (await import("./fr")).explainFr,
  zh: async () => (await import("./zhHans")).explainZhHans,
};

const loading = new Map<LanguageCode, Promise<ExplainCatalogue>>();

export function explainCatalogue(code: LanguageCode): ExplainCatalogue | Promise<ExplainCatalogue> {
  if (code === "en") return explainEn;
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = LOADERS[code]();
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}

export const explainMessages = (
  code: LanguageCode,
  catalogue: ExplainCatalogue,
  { amount }: Formats,
): ExplainMessages =>
  // A translation has the keys and, as its test says, the arguments of English.
  speak(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as ExplainMessages;
