/**
 * The frame around every page: head, navigation, footer. Its style is page.css. It loads nothing from other sites.
 */
const { SOURCE_LANGUAGE } = require("../translations");
const { evaluated } = require("./evaluated");
const { KINDS, upFrom } = require("./pages");
const { indexFile } = require("./searchIndex");

/** The name and the tag of each language. */
const languageFacts = () => evaluated("src/i18n/languageFacts.ts").LANGUAGE_FACTS;

/** The links of the navigation, grouped by kind. */
function navigation(current, pages) {
  const up = upFrom(current.name);
  const link = ({ name, label }) =>
    `<li><a href="${up}${name}.html"${name === current.name ? ' aria-current="page"' : ""}>${label}</a></li>`;
  const same = pages.filter((page) => page.language === current.language);
  if (current.language !== SOURCE_LANGUAGE) return same.map(link).join("\n");
  return Object.entries(KINDS)
    .map(([kind, title]) => ({ title, links: same.filter((page) => page.kind === kind).map(link) }))
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) =>
      title === KINDS.start ? links.join("\n") : `<li>${title}<ul>\n${links.join("\n")}\n</ul></li>`,
    )
    .join("\n");
}

const inEnglish = ({ name, language }) => (language === SOURCE_LANGUAGE ? name : name.slice(language.length + 1));

/** Links to the same page in other languages. */
function translations(current, pages) {
  const up = upFrom(current.name);
  const others = pages.filter((page) => page !== current && inEnglish(page) === inEnglish(current));
  if (others.length === 0) return "";
  const facts = languageFacts();
  const order = Object.keys(facts);
  others.sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
  const links = others.map(({ name, language }) => {
    const { name: ownName, tag } = facts[language];
    return `<a href="${up}${name}.html" hreflang="${tag}" lang="${tag}">${ownName}</a>`;
  });
  return `\n      <p class="languages">${links.join(" ")}</p>`;
}

/** The texts of the search by their attributes. search.js reads them, so that it needs no catalog of its own. */
const SEARCH_TEXTS = {
  field: "Search",
  label: "Search the documentation",
  results: "Search results",
  none: "No results. Try fewer or shorter words.",
  one: "1 result",
  many: "{count} results",
  most: "{count} results, the best {shown} shown",
};

/** The place of the search field: its texts, and the index of the language of the page. */
function searchPlace(language, t) {
  const texts = Object.entries(SEARCH_TEXTS).map(([name, text]) => `data-${name}="${t(text)}"`);
  return `<div class="search" role="search" data-index="${indexFile(language)}" ${texts.join(" ")}></div>`;
}

/**
 * @param {import("./pages").Page} page
 * @param {string} content of main, starting with its h1
 * @param {{ pages: readonly import("./pages").Page[], t: (text: string) => string }} site all pages, in the order of
 *   the navigation, and the texts of the frame in the language of the page
 */
function frame(page, content, { pages, t }) {
  const { name, language, title } = page;
  const up = upFrom(name);
  const home = language === SOURCE_LANGUAGE ? "index.html" : `${language}/index.html`;
  const { tag } = languageFacts()[language];
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Rollout Economics</title>
    <link rel="icon" href="${up}../assets/icon-32.png" />
    <link rel="stylesheet" href="${up}page.css" />
    <script defer src="${up}search.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">${t("Skip to content")}</a>
    <header>
      <p><a href="${up}${home}"><img src="${up}../assets/icon-32.png" alt="" width="24" height="24" /> Rollout Economics</a></p>
      <details class="pages">
        <summary>${t("All pages")}</summary>
        <nav aria-label="${t("Documentation")}">
          <ul>
${navigation(page, pages)}
          </ul>
        </nav>
      </details>${translations(page, pages)}
    </header>
    ${searchPlace(language, t)}
    <main id="content" tabindex="-1">
${content}
    </main>
    <footer>
      <p>${t("The add-in sends nothing. Office and Office.js are Microsoft’s and follow your Office privacy settings.")}</p>
    </footer>
  </body>
</html>
`;
}

module.exports = { frame };
