/** Builds the pages of docs/ in their frame and replaces each comment for generated content by that content. */
const { functionIndex, functionReference } = require("../functionReference");
const { blockReference } = require("./blockReference");
const { forgetEvaluated } = require("./evaluated");
const { figureReference } = require("./figureReference");
const { frame } = require("./frame");
const { glossary } = require("./glossary");
const { breakable } = require("./html");
const { messageReference } = require("./messageReference");
const { FOLDER, readPages, upFrom } = require("./pages");
const { indexFile, searchIndex } = require("./searchIndex");
const { SOURCE_LANGUAGE } = require("../translations");
const { translatorFor } = require("../translator");
const { blockTable } = require("./worked");

/** The pages of one kind, each with its summary. */
const pageList = (kind, from, pages) => {
  const entries = pages
    .filter((page) => page.kind === kind && page.language === SOURCE_LANGUAGE)
    .map(
      ({ name, title, summary }) => `<dt><a href="${upFrom(from)}${name}.html">${title}</a></dt>\n<dd>${summary}</dd>`,
    );
  return `<dl class="index">\n${entries.join("\n")}\n</dl>`;
};

/** @param {object} metadata functions.json */
function documentation(metadata) {
  forgetEvaluated();
  const pages = readPages();
  const languages = new Set(pages.map(({ language }) => language));
  const translators = new Map([...languages].map((language) => [language, translatorFor(language)]));
  const filled = pages.map((page) => {
    const { t } = translators.get(page.language);
    return { page, t, content: contentOf(page, { pages, metadata, t }) };
  });
  const files = Object.fromEntries([
    ...filled.map(({ page, t, content }) => [`docs/${page.name}.html`, frame(page, content, { pages, t })]),
    ...[...translators].map(([language, { t }]) => [
      `docs/${indexFile(language)}`,
      searchIndex(
        filled.filter(({ page }) => page.language === language),
        t,
      ),
    ]),
  ]);
  for (const { demandUse } of translators.values()) demandUse();
  return files;
}

function contentOf(page, { pages, metadata, t }) {
  const made = {
    "function index": () => functionIndex(t),
    functions: () => functionReference(metadata, t),
    blocks: () => blockReference(page.language, t),
    block: (name) => blockTable(name, t),
    figures: figureReference,
    glossary,
    messages: messageReference,
    pages: (kind) => pageList(kind, page.name, pages),
  };
  return page.source
    .replace(/(?<=<code>)=ROLLOUT[^<]*/g, breakable)
    .replace(
      /<!-- (function index|functions|blocks|block|figures|glossary|messages|pages) ?([\w-]*) -->/g,
      (_, what, name) => made[what](name),
    );
}

module.exports = { documentation, FOLDER };
