import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import type { MistakeCatalogue } from "../../src/plan/wording/mistakes/en";
import type { Tells } from "../../src/plan/wording/mistakes/tellsIn";

/** The words for mistakes are loaded when the first is to be told, or could be. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<MistakeCatalogue>>> = {
  en: async () => (await import("../../src/plan/wording/mistakes/en")).mistakesEn,
  fr: async () => (await import("../../src/plan/wording/mistakes/fr")).mistakesFr,
  zh: async () => (await import("../../src/plan/wording/mistakes/zhHans")).mistakesZh,
};

const loading = new Map<LanguageCode, Promise<Tells>>();

/** What could not be loaded is tried anew the next time. */
export function mistakesIn(code: LanguageCode): Promise<Tells> {
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = load(code);
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}

async function load(code: LanguageCode): Promise<Tells> {
  const [{ tellsIn }, catalogue] = await Promise.all([
    import("../../src/plan/wording/mistakes/tellsIn"),
    LOADERS[code](),
  ]);
  return tellsIn(code, catalogue);
}
