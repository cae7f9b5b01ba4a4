import type { LanguageCode } from "../../../src/i18n/languages";
import { type Catalog, en } from "../../../src/i18n/en/pane";
import { loadedOnce } from "../../../src/i18n/loadedOnce";

const translation = loadedOnce(async (code): Promise<Catalog> =>
  code === "fr"
    ? (await import("../../../src/i18n/fr/pane")).fr
    : (await import("../../../src/i18n/zh-Hans/pane")).zhHans,
);

/** The words of the pane: English comes with it, others when they are first asked for. */
export const catalogFor = (code: LanguageCode): Catalog | Promise<Catalog> => (code === "en" ? en : translation(code));
