/** What generated pages say in another language. */
const fs = require("node:fs");
const path = require("node:path");
const { TRANSLATIONS } = require("../translations");

const root = path.join(__dirname, "../..");
const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));

/**
 * The translation of each English text of the generated content into the language of a page. English texts stay. A text
 * without a translation ends the build.
 * @param {string} language
 * @returns {(text: string) => string}
 */
function translatorFor(language) {
  const file = TRANSLATIONS[language];
  if (file === undefined) return (text) => text;
  const ofPages = path.posix.join(path.posix.dirname(file), "documentation.json");
  const words = { ...read(file), ...read(ofPages) };
  return (text) => {
    if (words[text] === undefined) throw new Error(`${ofPages} has no translation of "${text}"`);
    return words[text];
  };
}

module.exports = { translatorFor };
