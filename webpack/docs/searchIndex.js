/**
 * The index of the search over the pages of one language: one entry for each section with an address of its own.
 * docs/search.js loads it with the first search.
 */
const { SOURCE_LANGUAGE } = require("../translations");
const { KINDS } = require("./pages");

/** The file of the index of a language, beside docs/search.js. */
const indexFile = (language) => (language === SOURCE_LANGUAGE ? "searchIndex.js" : `searchIndex.${language}.js`);

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const decode = (text) => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

/** A tag with its name and attributes, or a run of text. */
const PIECE = /<(\/?)(\w+)([^>]*)>|[^<]+/g;
/** What ends a word. The tags of code and emphasis do not: a sign may follow them. */
const BREAKS = new Set(["p", "li", "dt", "dd", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "figcaption"]);

/**
 * The sections of a page: each begins at a heading or section with an id and ends at the next one. The cells of sample
 * blocks are left out, because nobody searches for them.
 * @param {string} content of main, starting with its h1
 */
function sectionsOf(content) {
  const sections = [{ anchor: "", heading: "", text: "" }];
  let inHeading = false;
  const searched = content.replace(/<table data-block[\s\S]*?<\/table>/g, "").replace(/<!--[\s\S]*?-->/g, "");
  for (const [piece, closing, tag, attributes] of searched.matchAll(PIECE)) {
    const current = sections.at(-1);
    if (tag === undefined) {
      if (inHeading) current.heading += piece;
      else current.text += piece;
      continue;
    }
    if (closing === "/") {
      if (/^h[123]$/.test(tag)) inHeading = false;
      if (BREAKS.has(tag)) current.text += " ";
      continue;
    }
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    const isHeading = /^h[123]$/.test(tag);
    if (id !== undefined && (isHeading || tag === "section")) sections.push({ anchor: id, heading: "", text: "" });
    // A further heading without an address is text of the section that it is in.
    if (isHeading) inHeading = sections.at(-1).heading.trim() === "";
  }
  const clean = (text) => decode(text).replace(/\s+/g, " ").trim();
  return sections
    .map(({ anchor, heading, text }) => ({ anchor, heading: clean(heading), text: clean(text) }))
    .filter(({ heading, text }) => heading !== "" || text !== "");
}

/**
 * @param {readonly { page: import("./pages").Page; content: string }[]} pages with their finished content
 * @param {(text: string) => string} t
 * @returns {string} a script that hands the index to docs/search.js
 */
function searchIndex(pages, t) {
  const found = pages.map(({ page: { name, title, kind }, content }) => ({
    address: `${name}.html`,
    title,
    kind: t(KINDS[kind]),
    sections: sectionsOf(content).map(({ anchor, heading, text }) => [anchor, heading, text]),
  }));
  return `window.documentationSearch(${JSON.stringify(found)});\n`;
}

module.exports = { indexFile, searchIndex, sectionsOf };
