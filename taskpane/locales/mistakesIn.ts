import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import type { MistakeCatalogue } from "../../src/plan/wording/mistakes/en";
import type { Tells } from "../../src/plan/wording/mistakes/tellsIn";
import { loadedOnce } from "./loadedOnce";

/** The words for mistakes are loaded when the first is to be told, or could be. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<MistakeCatalogue>>> = {
  en: async () => (await import("../../src/plan/wording/mistakes/en")).mistakesEn,
  fr: async () => (await import("../../src/plan/wording/mistakes/fr")).mistakesFr,
  zh: async () => (await import("../../src/plan/wording/mistakes/zhHans")).mistakesZh,
};

export const mistakesIn = loadedOnce(async (code): Promise<Tells> => {
  const [{ tellsIn }, catalogue] = await Promise.all([
    import("../../src/plan/wording/mistakes/tellsIn"),
    LOADERS[code](),
  ]);
  return tellsIn(code, catalogue);
});
