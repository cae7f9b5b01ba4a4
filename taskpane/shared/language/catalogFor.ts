import { PANE_CATALOGS } from "../../../src/i18n/catalogs";
import { type Catalog, en } from "../../../src/i18n/en/pane";
import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode } from "../../../src/i18n/languages";
import { loadedOnce } from "../../../src/i18n/loadedOnce";

const translation = loadedOnce((code: TranslationCode) => PANE_CATALOGS[code]());

/** The messages of the pane. English is bundled; other languages are loaded when they are first requested. */
export const catalogFor = (code: LanguageCode): Catalog | Promise<Catalog> =>
  code === SOURCE_LANGUAGE ? en : translation(code);
