/** functions.json in another language: every description is replaced, everything else is unchanged. */

const fs = require("node:fs");
const path = require("node:path");
const { root } = require("./common");

/** The languages other than English with their files, which map English descriptions to translated ones. */
const TRANSLATIONS = { fr: "src/i18n/fr/functions.json", zh: "src/i18n/zh-Hans/functions.json" };

/**
 * @param {{ functions: readonly { description: string; parameters: readonly { description: string }[] }[] }} metadata
 * @returns {readonly { name: string; text: string }[]} functions.fr.json and functions.zh.json
 */
const translatedMetadata = (metadata) =>
  Object.entries(TRANSLATIONS).map(([language, file]) => {
    const words = JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
    const translated = (text) => {
      if (words[text] === undefined) throw new Error(`${file} has no translation of "${text}"`);
      return words[text];
    };
    const functions = metadata.functions.map((fn) => ({
      ...fn,
      description: translated(fn.description),
      parameters: fn.parameters.map((one) => ({ ...one, description: translated(one.description) })),
    }));
    return { name: `functions.${language}.json`, text: JSON.stringify({ ...metadata, functions }, null, 2) };
  });

module.exports = { TRANSLATIONS, translatedMetadata };
