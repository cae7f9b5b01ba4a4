/** The words of the product as a list, from docs/glossary.md: their meaning, and how they are translated. */
const fs = require("node:fs");
const path = require("node:path");
const { escape } = require("./html");

const FILE = path.resolve(__dirname, "../../docs/glossary.md");

const idOf = (term) => term.replace(/\W+/g, "-").replace(/-$/, "");

const entry = ([english, french, chinese, meaning]) => `<dt id="${idOf(english)}">${escape(english)}</dt>
<dd>${escape(meaning)} <span class="facts"><span lang="fr">${escape(french)}</span> · <span lang="zh-Hans">${escape(chinese)}</span></span></dd>`;

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
