/** Translations of English texts, from files that map each text to its translation. */
const fs = require("node:fs");
const path = require("node:path");
const { TRANSLATIONS } = require("./translations");

const root = path.join(__dirname, "..");
const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));

/**
 * The translation of each text of a file. A text without a translation ends the build.
 * @param {string} file from the root of the project
 * @returns {(text: string) => string}
 */
const translator = (file) => lookUp(read(file), file);

/**
 * Translates the generated content of pages into a language. English texts stay.
 * @param {string} language
 * @returns {{ t: (text: string) => string, demandUse: () => void }} `demandUse` ends the build if there is a
 *   translation that no text has used
 */
function translatorFor(language) {
  const file = TRANSLATIONS[language];
  if (file === undefined) return { t: (text) => text, demandUse: () => {} };
  const pagesFile = path.posix.join(path.posix.dirname(file), "documentation.json");
  const textsOfPages = read(pagesFile);
  const translate = lookUp({ ...read(file), ...textsOfPages }, `${file}, ${pagesFile}`);
  const unused = new Set(Object.keys(textsOfPages));
  return {
    t: (text) => {
      unused.delete(text);
      return translate(text);
    },
    demandUse: () => {
      const [first] = unused;
      if (first !== undefined) throw new Error(`${pagesFile}: no page has the text "${first}"`);
    },
  };
}

/** @param {string} files named when a text has no translation */
function lookUp(translations, files) {
  return (text) => {
    if (translations[text] === undefined) throw new Error(`${files}: there is no translation of "${text}"`);
    return translations[text];
  };
}

module.exports = { translator, translatorFor };
