import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentSecurityPolicy } from "../../hosting/headers";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { LANGUAGES, TRANSLATIONS, type LanguageCode } from "../../src/i18n/languages";
import { freshBuild, root } from "../support/freshBuild";
import { type BuiltPage, builtPages, textOf } from "./builtPages";

let dist: string;
let pages: readonly BuiltPage[];
beforeAll(async () => {
  dist = await freshBuild("production");
  pages = await builtPages();
}, 120_000);

const pageNamed = (name: string): Document => {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`dist/docs has no ${name}`);
  return page.document;
};

const languageOf = (name: string): LanguageCode => TRANSLATIONS.find((code) => name.startsWith(`${code}/`)) ?? "en";
const pagesIn = (language: LanguageCode): readonly BuiltPage[] =>
  pages.filter(({ name }) => languageOf(name) === language);

/** Why a link of a page is broken; undefined if it is not. */
function deadEnd(from: string, href: string): string | undefined {
  const url = new URL(href, `https://docs.invalid/docs/${from}`);
  if (url.host !== "docs.invalid") return "leads away";
  if (!existsSync(path.join(dist, url.pathname))) return "no such file";
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === "") return undefined;
  return pageNamed(url.pathname.replace(/^\/docs\//, "")).getElementById(anchor) === null ? "no such place" : undefined;
}

test("every link and anchor of every page has a target", () => {
  const links = pages.flatMap(({ name, document }) =>
    [...document.querySelectorAll("a, link, img, script")].map((element) => ({
      name,
      href: element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    })),
  );
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter(({ name, href }) => href === "" || deadEnd(name, href) !== undefined)).toEqual([]);
  expect(deadEnd("index.html", "nowhere.html")).toBe("no such file");
  expect(deadEnd("index.html", "functions.html#nowhere")).toBe("no such place");
});

test("help of every function and support of the manifest have targets in the build", () => {
  const functions = ["functions.json", ...TRANSLATIONS.map((code) => `functions.${code}.json`)].flatMap(
    (file) =>
      (JSON.parse(readFileSync(path.join(dist, file), "utf8")) as { functions: readonly { helpUrl: string }[] })
        .functions,
  );
  const manifest = readFileSync(path.join(dist, "manifest.xml"), "utf8");
  const served = [
    ...functions.map(({ helpUrl }) => helpUrl),
    ...[...manifest.matchAll(/https:\/\/localhost:3000\/docs\/[^"]+/g)].map(([address]) => address),
  ].map((address) => address.replace("https://localhost:3000/", "../"));
  expect(served.length).toBeGreaterThan(75);
  expect(served.filter((href) => deadEnd("index.html", href) !== undefined)).toEqual([]);
});

test("the README has at most 120 lines, and every file that it links to exists", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  const targets = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => target ?? "");
  expect(targets).toContain("docs/tutorial.html");
  expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  const pages = targets.filter((target) => target.endsWith(".html")).map((target) => path.relative("docs", target));
  expect(pages.filter((name) => deadEnd("index.html", name) !== undefined)).toEqual([]);
});

test("each page has its language, a unique title, one h1 and headings that skip no level", () => {
  for (const { name, document } of pages) {
    expect({ name, lang: document.documentElement.lang }).toEqual({ name, lang: LANGUAGE_FACTS[languageOf(name)].tag });
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
    expect({ name, first: levels[0], firsts: levels.filter((level) => level === 1).length }).toEqual({
      name,
      first: 1,
      firsts: 1,
    });
    expect({ name, skips: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1) }).toEqual({
      name,
      skips: [],
    });
  }
  for (const language of LANGUAGES) {
    const titles = pagesIn(language).map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test("every page has the navigation of its language: all pages, grouped by kind, with the current one marked", () => {
  const links = ({ document }: BuiltPage): readonly Element[] => [...document.querySelectorAll("header nav a")];
  const target = ({ name }: BuiltPage, link: Element): string =>
    new URL(link.getAttribute("href") ?? "", `https://docs.invalid/${name}`).pathname.slice(1);
  for (const language of LANGUAGES) {
    const same = pagesIn(language);
    const targets = same.map((page) => links(page).map((link) => target(page, link)));
    expect(new Set(targets.map((list) => list.join(" "))).size).toBe(1);
    expect([...(targets[0] ?? [])].sort()).toEqual(same.map(({ name }) => name).sort());
  }
  for (const page of pages) {
    const current = links(page).filter((link) => link.getAttribute("aria-current") === "page");
    expect(current.map((link) => target(page, link))).toEqual([page.name]);
  }
  const groups = [...pageNamed("index.html").querySelectorAll("header nav > ul > li")];
  // The start page stands alone, above the groups.
  const kinds = groups.map((group) =>
    group.querySelector("ul") === null ? "" : group.firstChild?.textContent?.trim(),
  );
  expect(kinds).toEqual(["", "Tutorial", "How-to", "Reference", "Explanation"]);
});

test("the index lists every other page with its summary", () => {
  const index = pageNamed("index.html");
  const listed = [...index.querySelectorAll("dl.index dt")].map((term) => [
    term.querySelector("a")?.getAttribute("href"),
    term.nextElementSibling?.tagName,
  ]);
  const others = pagesIn("en").filter(({ name }) => name !== "index.html");
  expect(listed.sort()).toEqual(others.map(({ name }) => [name, "DD"]).sort());
});

test("a page in several languages links to each of them", () => {
  const languages = (name: string): readonly (string | null)[] =>
    [...pageNamed(name).querySelectorAll("header .languages a")].map((link) => link.getAttribute("href"));
  expect(languages("functions.html")).toEqual(TRANSLATIONS.map((code) => `${code}/functions.html`));
  for (const code of TRANSLATIONS) {
    const others = TRANSLATIONS.filter((other) => other !== code).map((other) => `../${other}/support.html`);
    expect(languages(`${code}/support.html`)).toEqual(["../support.html", ...others]);
    expect(
      pagesIn(code)
        .map(({ name }) => name.slice(code.length + 1))
        .sort(),
    ).toEqual(["functions.html", "index.html", "support.html", "tutorial.html"]);
  }
});

test("pages have no script but the search, no style outside page.css and no placeholder left", () => {
  for (const { name, document } of pages) {
    expect({
      name,
      found: document.querySelectorAll("script:not([src$='search.js']), style, [style], iframe, object, form").length,
    }).toEqual({
      name,
      found: 0,
    });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect({ name, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ name, twice: [] });
    const unfilled = document.documentElement.outerHTML.match(/<!--.{0,40}|undefined|NaN|\[object/g);
    expect({ name, unfilled }).toEqual({ name, unfilled: null });
  }
});

test("the administrators page names the hosts and requirement sets of the build", () => {
  const page = pageNamed("administrators.html");
  const hosts = [...page.querySelectorAll("#network ~ ul")][0];
  const allowed = contentSecurityPolicy["script-src"]?.filter((source) => source.startsWith("https://")) ?? [];
  expect([...(hosts?.querySelectorAll("code") ?? [])].map((code) => `https://${textOf(code)}`)).toEqual(allowed);
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  const rows = [...page.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].slice(0, 2).map(textOf),
  );
  expect(rows.sort()).toEqual(sets.sort());
});
