import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Catalogue, en } from "./en";

/** English comes with the pane, the others are loaded when they are first asked for. */
const LOADERS: Readonly<Record<Exclude<LanguageCode, "en">, () => Promise<Catalogue>>> = {
  fr: async () => (await import("./fr")).fr,
  zh: async () => (await import("./zhHans")).zhHans,
};

const loading = new Map<LanguageCode, Promise<Catalogue>>();

/** The words of a language, at once where they are there already; what could not be loaded is tried anew the next time. */
export function catalogueIn(code: LanguageCode): Catalogue | Promise<Catalogue> {
  if (code === "en") return en;
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = LOADERS[code]();
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}
