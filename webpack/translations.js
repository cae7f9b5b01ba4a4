const SOURCE_LANGUAGE = "en";

/** The languages other than English, with their files of translated descriptions by the English text. */
const TRANSLATIONS = { fr: "src/i18n/fr/functions.json", zh: "src/i18n/zh-Hans/functions.json" };

/** @param {string} language */
const metadataFile = (language) => `functions.${language}.json`;

module.exports = { metadataFile, SOURCE_LANGUAGE, TRANSLATIONS };
