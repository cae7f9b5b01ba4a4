/**
 * The pages of the documentation: every HTML file in docs/ and its folders. Each begins with a comment that says its
 * kind, its place among the pages of that kind, and one sentence for the index; its title is its h1.
 */
const fs = require("node:fs");
const path = require("node:path");
const { SOURCE_LANGUAGE, TRANSLATIONS } = require("../translations");

const FOLDER = path.resolve(__dirname, "../../docs");

/** The kinds of pages with their titles, in the order of the navigation. */
const KINDS = {
  start: "Start",
  tutorial: "Tutorial",
  "how-to": "How-to",
  reference: "Reference",
  explanation: "Explanation",
};

const FIELDS = ["kind", "order", "summary", "label"];

/**
 * @typedef {object} Page
 * @property {string} name its path in docs/, without .html
 * @property {string} language of its text; translations are in a folder with the code of their language
 * @property {keyof typeof KINDS} kind
 * @property {number} order among the pages of its kind
 * @property {string} title
 * @property {string} label in the navigation; the title if the page declares none
 * @property {string} summary one sentence for the index
 * @property {string} source its HTML, starting with its h1
 */

/** @returns {Page} */
function readPage(name, text) {
  const broken = (what) => new Error(`docs/${name}.html ${what}`);
  const [declaration, fields] = /^<!--\n([\s\S]*?)\n-->\n/.exec(text) ?? [];
  if (fields === undefined) throw broken("must begin with a comment of its kind, order and summary");
  const found = Object.fromEntries(
    fields.split("\n").map((line) => {
      const [, key, value] = /^(\w+): (.+)$/.exec(line) ?? [];
      if (!FIELDS.includes(key)) throw broken(`declares "${line}"; expected one of ${FIELDS.join(", ")}`);
      return [key, value];
    }),
  );
  const { kind, order, summary, label } = found;
  if (!Object.hasOwn(KINDS, kind ?? ""))
    throw broken(`has the kind ${kind}; expected ${Object.keys(KINDS).join(", ")}`);
  if (!(Number(order) >= 0)) throw broken("must declare its order as a number");
  if (summary === undefined) throw broken("must declare its summary");
  const source = text.slice(declaration.length);
  const title = /^<h1>([^<]+)<\/h1>/.exec(source)?.[1];
  if (title === undefined) throw broken("must have an h1 of plain text after its declaration");
  return {
    name,
    language: languageOf(name),
    kind,
    order: Number(order),
    title,
    label: label ?? title,
    summary,
    source,
  };
}

const languageOf = (name) =>
  Object.keys(TRANSLATIONS).find((language) => name.startsWith(`${language}/`)) ?? SOURCE_LANGUAGE;

/** Reads the pages again for each build, in the order of the navigation. */
function readPages() {
  const kinds = Object.keys(KINDS);
  return fs
    .readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) =>
      readPage(
        file.replaceAll(path.sep, "/").slice(0, -".html".length),
        fs.readFileSync(path.join(FOLDER, file), "utf8"),
      ),
    )
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** The way from a page to the folder docs/, such as "" or "../". */
const upFrom = (name) => "../".repeat(name.split("/").length - 1);

module.exports = { FOLDER, KINDS, readPages, upFrom };
