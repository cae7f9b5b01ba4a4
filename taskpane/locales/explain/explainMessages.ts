/** Words of the explanations in a language. */
import { pluralOf } from "../../../src/plan/wording/icu/pluralOf";
import { formatCatalog } from "../../../src/plan/wording/icu/speak";
import type { LanguageCode } from "../../../src/plan/wording/LanguageCode";
import type { Formats } from "../../numbers/formats";
import { loadedOnce } from "../loadedOnce";
import { type ExplainCatalog, explainEn, type ExplainMessages } from "./en";

const translation = loadedOnce(async (code): Promise<ExplainCatalog> =>
  code === "fr" ? (await import("./fr")).explainFr : (await import("./zhHans")).explainZhHans,
);

export const explainCatalog = (code: LanguageCode): ExplainCatalog | Promise<ExplainCatalog> =>
  code === "en" ? explainEn : translation(code);

export const explainMessages = (code: LanguageCode, catalogue: ExplainCatalog, { amount }: Formats): ExplainMessages =>
  // A translation has the keys and, as its test says, the arguments of English.
  formatCatalog(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as ExplainMessages;
