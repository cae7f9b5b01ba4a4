/** The words of the product as a list, from docs/glossary.md: their meaning, and how they are translated. */
const fs = require("node:fs");
const path = require("node:path");
const { TRANSLATIONS } = require("../translations");
const { evaluated } = require("./evaluated");
const { escape } = require("./html");

const FILE = path.resolve(__dirname, "../../docs/glossary.md");

const idOf = (term) => term.replace(/\W+/g, "-").replace(/-$/, "");

/** A row has the English term, one for each translation in their order, and the meaning. */
function entry([english, ...translated]) {
  const { LANGUAGE_FACTS } = evaluated("src/i18n/languageFacts.ts");
  const meaning = translated.at(-1);
  const terms = Object.keys(TRANSLATIONS).map(
    (language, index) => `<span lang="${LANGUAGE_FACTS[language].tag}">${escape(translated[index])}</span>`,
  );
  return `<dt id="${idOf(english)}">${escape(english)}</dt>
<dd>${escape(meaning)} <span class="facts">${terms.join(" · ")}</span></dd>`;
}

function glossary() {
  const [, , ...rows] = fs
    .readFileSync(FILE, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));
  const sorted = [...rows].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return `<dl>\n${sorted.map(entry).join("\n")}\n</dl>`;
}

module.exports = { glossary };
