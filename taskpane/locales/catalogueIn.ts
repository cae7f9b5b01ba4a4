import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Catalog, en } from "./en";
import { loadedOnce } from "./loadedOnce";

const translation = loadedOnce(async (code): Promise<Catalog> =>
  code === "fr" ? (await import("./fr")).fr : (await import("./zhHans")).zhHans,
);

/** The words of the pane: English comes with it, others when they are first asked for. */
export const catalogFor = (code: LanguageCode): Catalog | Promise<Catalog> => (code === "en" ? en : translation(code));
