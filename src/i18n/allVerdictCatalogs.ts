/** Adds every translation at once, for functions and sheets that may be asked for any language. */
import type { WordingCatalogue } from "./en/verdict";
import { fr } from "./fr/verdict";
import { type TranslationCode, TRANSLATIONS } from "./languages";
import { addVerdictCatalog } from "./verdictCatalogs";
import { zhHans } from "./zh-Hans/verdict";

const VERDICT_CATALOGS: Readonly<Record<TranslationCode, WordingCatalogue>> = { fr, zh: zhHans };

for (const language of TRANSLATIONS) addVerdictCatalog(language, VERDICT_CATALOGS[language]);
