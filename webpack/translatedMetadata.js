/**
 * functions.json in another language: every description is replaced, and help leads to the page in that language.
 * Everything else is unchanged.
 */

const { translator } = require("./translator");
const { metadataFile, TRANSLATIONS } = require("./translations");

/**
 * @param {{ functions: readonly { description: string; parameters: readonly { description: string }[] }[] }} metadata
 * @returns {readonly { name: string; text: string }[]} one file a language
 */
const translatedMetadata = (metadata) =>
  Object.entries(TRANSLATIONS).map(([language, file]) => {
    const translated = translator(file);
    const functions = metadata.functions.map((fn) => ({
      ...fn,
      description: translated(fn.description),
      helpUrl: fn.helpUrl.replace("/docs/", `/docs/${language}/`),
      parameters: fn.parameters.map((one) => ({ ...one, description: translated(one.description) })),
    }));
    return { name: metadataFile(language), text: JSON.stringify({ ...metadata, functions }, null, 2) };
  });

module.exports = { translatedMetadata };
