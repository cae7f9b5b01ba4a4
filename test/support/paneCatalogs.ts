/** The texts of the pane in every language, for tests that do not load them. */
import { type Catalog, en } from "../../src/i18n/en/pane";
import { fr } from "../../src/i18n/fr/pane";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { zhHans } from "../../src/i18n/zh-Hans/pane";

export const PANE_CATALOGS: Readonly<Record<LanguageCode, Catalog>> = { en, fr, zh: zhHans };

/** Display languages with the texts that the pane shows for them. */
export const DISPLAYED: readonly (readonly [locale: string, words: Catalog])[] = LANGUAGES.map((code) => [
  LANGUAGE_FACTS[code].locale,
  PANE_CATALOGS[code],
]);
