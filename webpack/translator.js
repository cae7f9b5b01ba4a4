/** Translations of English texts, from files that map each text to its translation. */
const fs = require("node:fs");
const path = require("node:path");
const { TRANSLATIONS } = require("./translations");

const root = path.join(__dirname, "..");
const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));

/**
 * The translation of each text of some files. A text without a translation ends the build.
 * @param {...string} files from the root of the project
 * @returns {(text: string) => string}
 */
function translator(...files) {
  const words = Object.assign({}, ...files.map(read));
  return (text) => {
    if (words[text] === undefined) throw new Error(`${files.join(", ")}: there is no translation of "${text}"`);
    return words[text];
  };
}

/**
 * Translates the generated content of pages into a language. English texts stay.
 * @param {string} language
 * @returns {{ t: (text: string) => string, demandUse: () => void }} `demandUse` ends the build if there is a
 *   translation that no text has used
 */
function translatorFor(language) {
  const file = TRANSLATIONS[language];
  if (file === undefined) return { t: (text) => text, demandUse: () => {} };
  const ofPages = path.posix.join(path.posix.dirname(file), "documentation.json");
  const translate = translator(file, ofPages);
  const unused = new Set(Object.keys(read(ofPages)));
  return {
    t: (text) => {
      unused.delete(text);
      return translate(text);
    },
    demandUse: () => {
      const [first] = unused;
      if (first !== undefined) throw new Error(`${ofPages}: no page has the text "${first}"`);
    },
  };
}

module.exports = { translator, translatorFor };
