/** The search over the pages: the index has every section, and the field works by keyboard, from disk too. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import type { Browser, Page } from "playwright-core";
import { headersFor } from "../../hosting/headers";
import { artifact } from "../e2e/openPreview";
import { openBrowser } from "../support/browser";
import { freshBuild } from "../support/freshBuild";
import { serveFolder, type Site } from "../support/serve";
import { languageOf, type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { type BuiltPage, builtPages, textOf } from "./builtPages";

type SearchSection = Readonly<{
  address: string;
  title: string;
  sections: readonly (readonly [anchor: string, heading: string, text: string])[];
}>;

let browser: Browser;
let site: Site;
let dist: string;
let pages: readonly BuiltPage[];
let indexes: Readonly<Record<LanguageCode, readonly SearchSection[]>>;
beforeAll(async () => {
  dist = await freshBuild("production");
  pages = await builtPages();
  indexes = { en: indexIn("searchIndex.js"), fr: indexIn("searchIndex.fr.js"), zh: indexIn("searchIndex.zh.js") };
  [browser, site] = await Promise.all([openBrowser(), serveFolder(dist, headersFor)]);
}, 180_000);
afterAll(() => Promise.all([browser.close(), site.close()]));

function indexIn(file: string): readonly SearchSection[] {
  let index: readonly SearchSection[] = [];
  // A copy, because the objects of another context are not equal to ours.
  const documentationSearch = (found: unknown): void => {
    index = JSON.parse(JSON.stringify(found)) as readonly SearchSection[];
  };
  runInNewContext(readFileSync(path.join(dist, "docs", file), "utf8"), { window: { documentationSearch } });
  return index;
}

test.each(LANGUAGES)("the index in %s has every page, and every heading that has an address", (language) => {
  const index = indexes[language];
  const own = pages.filter(({ document }) => languageOf(document.documentElement.lang) === language);
  expect(own.length).toBeGreaterThan(3);
  expect(index.map(({ address }) => address).sort()).toEqual(own.map(({ name }) => name).sort());
  const headings = (page: BuiltPage): readonly (readonly [string, string])[] =>
    [...page.document.querySelectorAll("main :is(h2, h3)")].flatMap((heading) => {
      const section = heading.closest("section");
      const id = heading.id === "" && section?.querySelector("h2, h3") === heading ? section.id : heading.id;
      return id === "" ? [] : [[id, textOf(heading)] as const];
    });
  for (const page of own) {
    const indexed = index.find(({ address }) => address === page.name)?.sections ?? [];
    const found = indexed.map(([anchor, heading]) => [anchor, heading] as const);
    expect({ page: page.name, found }).toMatchObject({
      page: page.name,
      found: expect.arrayContaining([...headings(page)]) as unknown,
    });
  }
});

test("the index has plain text: no tags, no character references", () => {
  const texts = Object.values(indexes)
    .flat()
    .flatMap(({ sections }) => sections.flatMap(([, heading, text]) => [heading, text]));
  expect(texts.filter((text) => /<\/?[a-z]+>|&[a-z]+;|&#/.test(text))).toEqual([]);
  expect(texts.join(" ")).toContain("npm ci && npm run build");
});

/** Opens a page and types a query as soon as the field is there. */
async function search(address: string, query: string): Promise<Readonly<{ page: Page; faults: readonly string[] }>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => !request.url().startsWith(address.slice(0, 8)) && faults.push(request.url()));
  await page.goto(address);
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  await page.getByRole("status").filter({ hasText: /\S/ }).waitFor();
  return { page, faults };
}

const firstResult = (page: Page, results = "Search results"): Promise<string | null> =>
  page.getByRole("list", { name: results }).getByRole("link").first().getAttribute("href");

test.each([
  ["ROLLOUT.BREAKEVEN", "functions.html#breakeven"],
  ["ROLLOUT.PRICEFLOOR(", "functions.html#pricefloor"],
  ["response headers", "administrators.html#headers"],
  ["privacy", "privacy.html"],
])(
  "%s finds %s first",
  async (query, wanted) => {
    const { page, faults } = await search(`${site.address}docs/index.html`, query);
    expect(await firstResult(page)).toContain(`/docs/${wanted}`);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);

test.each([
  ["fr", "ROLLOUT.BREAKEVEN", "Résultats de la recherche", "fr/functions.html#breakeven"],
  // Accents are optional.
  ["fr", "premier modele", "Résultats de la recherche", "fr/tutorial.html"],
  ["zh", "ROLLOUT.BREAKEVEN", "搜索结果", "zh/functions.html#breakeven"],
  // In the middle of a sentence without spaces.
  ["zh", "第一个模型", "搜索结果", "zh/tutorial.html"],
])(
  "in %s %s finds a page of this language first",
  async (language, query, results, wanted) => {
    const { page, faults } = await search(`${site.address}docs/${language}/index.html`, query);
    expect(await firstResult(page, results)).toContain(`/docs/${wanted}`);
    const found = await page.getByRole("list", { name: results }).getByRole("link").all();
    const addresses = await Promise.all(found.map((link) => link.getAttribute("href")));
    expect(addresses.filter((href) => href?.includes(`/docs/${language}/`) !== true)).toEqual([]);
    const lengths = (await page.locator(".search li p").allInnerTexts()).map((text) => text.length);
    expect(lengths.filter((length) => length > 280)).toEqual([]);
    await page.screenshot({ path: artifact(`docs-search-${language}.png`) });
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);

test.each([
  ["fr", "Aucun résultat"],
  ["zh", "没有找到结果"],
])(
  "in %s the search says that nothing is found",
  async (language, text) => {
    const { page } = await search(`${site.address}docs/${language}/index.html`, "xyzzy");
    expect(await page.getByRole("status").textContent()).toContain(text);
    await page.close();
  },
  60_000,
);

test("an error value is found as it is shown, and marked", async () => {
  const { page } = await search(`${site.address}docs/index.html`, "#NAME?");
  const first = page.getByRole("list", { name: "Search results" }).getByRole("listitem").first();
  expect(await first.locator("mark").first().textContent()).toBe("#NAME");
  await page.close();
}, 60_000);

test("arrow keys and Enter open a result, and Escape returns to the page", async () => {
  const { page } = await search(`${site.address}docs/privacy.html`, "payback");
  expect(await page.locator("main").isVisible()).toBe(false);
  await page.screenshot({ path: artifact("docs-search-1440.png") });
  await page.keyboard.press("Escape");
  expect(await page.locator("main").isVisible()).toBe(true);
  await page.keyboard.type("payback");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const href = await firstResult(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
  await page.keyboard.press("Enter");
  await page.waitForURL(href ?? "");
  expect(await page.locator("main").isVisible()).toBe(true);
  await page.close();
}, 60_000);

test("a result on the same page shows the page again at its section", async () => {
  const { page } = await search(`${site.address}docs/functions.html`, "pricefloor");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#pricefloor$/);
  expect(await page.locator("main").isVisible()).toBe(true);
  expect(await page.locator("#pricefloor").evaluate((one) => Math.abs(one.getBoundingClientRect().top))).toBeLessThan(
    60,
  );
  await page.close();
}, 60_000);

test("without a match the page says so", async () => {
  const { page } = await search(`${site.address}docs/index.html`, "xyzzy");
  expect(await page.getByRole("status").textContent()).toContain("No results");
  await page.close();
}, 60_000);

test("the search works from files on disk, without a server", async () => {
  const { page, faults } = await search(pathToFileURL(path.join(dist, "docs/index.html")).href, "pricefloor");
  expect(await firstResult(page)).toContain("functions.html#pricefloor");
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

test("at 320 px in dark colors nothing of the results extends beyond the edge", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 }, colorScheme: "dark" });
  await page.goto(`${site.address}docs/index.html`);
  await page.getByRole("searchbox").fill("replication threshold");
  await page
    .getByRole("status")
    .filter({ hasText: /result/ })
    .waitFor();
  await page.screenshot({ path: artifact("docs-search-320.png") });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
}, 60_000);

test("a page without scripts has no search field", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}docs/index.html`);
  expect(await page.getByRole("searchbox").count()).toBe(0);
  await context.close();
}, 60_000);
