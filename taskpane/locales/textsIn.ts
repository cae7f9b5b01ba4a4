import type { Template } from "../../src/plan/templates/Template";
import { BEGINNINGS } from "../../src/plan/templates/templates";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Catalogue, en } from "./en";

/** The words of a language: those of the pane, and the models to start from. */
export type Texts = Readonly<{ catalogue: Catalogue; templates: readonly Template[] }>;

const ENGLISH: Texts = { catalogue: en, templates: BEGINNINGS };

/** English comes with the pane, the others are loaded when they are first asked for. */
const LOADERS: Readonly<Record<Exclude<LanguageCode, "en">, () => Promise<Texts>>> = {
  fr: async () => ({ catalogue: (await import("./fr")).fr, templates: await templatesIn("fr") }),
  zh: async () => ({ catalogue: (await import("./zhHans")).zhHans, templates: await templatesIn("zh") }),
};

const loading = new Map<LanguageCode, Promise<Texts>>();

/** At once where they are there already; what could not be loaded is tried anew the next time. */
export function textsIn(code: LanguageCode): Texts | Promise<Texts> {
  if (code === "en") return ENGLISH;
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = LOADERS[code]();
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}
