/** Catalogs of the sentences of a verdict. English is always there; a bundle adds the translations that it shows. */
import { en, type WordingCatalogue } from "./en/verdict";
import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode } from "./languages";

const catalogs = new Map<LanguageCode, WordingCatalogue>([[SOURCE_LANGUAGE, en]]);

export const addVerdictCatalog = (language: TranslationCode, catalog: WordingCatalogue): void => {
  catalogs.set(language, catalog);
};

/** Throws if the catalog was not added, because a verdict in another language would be worse. */
export function verdictCatalog(language: LanguageCode): WordingCatalogue {
  const catalog = catalogs.get(language);
  if (catalog === undefined) throw new Error(`The sentences of the language ${language} are not loaded.`);
  return catalog;
}
