import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { headersFor } from "../../hosting/headers";
import { artifact } from "../e2e/openPreview";
import { openBrowser } from "../support/browser";
import { freshBuild } from "../support/freshBuild";
import { serveFolder, type Site } from "../support/serve";
import { builtPages } from "./builtPages";

type Axe = Readonly<{ run: (options: RunOptions) => Promise<AxeResults> }>;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let site: Site;
let names: readonly string[];
beforeAll(async () => {
  names = (await builtPages()).map(({ name }) => name);
  [browser, site] = await Promise.all([
    openBrowser(),
    freshBuild("production").then((dist) => serveFolder(dist, headersFor)),
  ]);
}, 180_000);
afterAll(() => Promise.all([browser.close(), site.close()]));

/** Requests of a page to other hosts, and resources that the policy or the host refuses. */
function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) faults.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** Elements that extend beyond the right edge and are not in a container that scrolls. */
const beyondEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const wider = [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && element.parentElement?.closest(".scroll") === null)
      .filter((element) => element.getBoundingClientRect().right > wide + 0.5);
    const sideways = document.documentElement.scrollWidth > wide ? ["the page scrolls sideways"] : [];
    return [...sideways, ...wider.map((element) => element.outerHTML.slice(0, 100))];
  });

/** Only colors differ in the dark. */
const COLOR_RULES: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

async function violations(page: Page, rules: RunOptions = {}): Promise<readonly string[]> {
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: Axe }).axe.run({ ...options, resultTypes: ["violations"] }),
    rules,
  );
  expect(results.passes.length).toBeGreaterThan(rules === COLOR_RULES ? 0 : 15);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function onEachPage(
  width: number,
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults = watchFaults(page);
  const found: Record<string, readonly string[]> = {};
  for (const name of names) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${site.address}docs/${name}`);
    // Opens collapsed sections, so that they are checked too.
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    found[name] = await look(page, name.replace(".html", "").replaceAll("/", "-"));
  }
  await page.close();
  expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  expect(faults).toEqual([]);
}

test("every page on a phone: nothing is cut off, and no request leaves the host", async () => {
  await onEachPage(320, async (page, name) => {
    await page.screenshot({ path: artifact(`docs-${name}-320-light.png`) });
    return beyondEdge(page);
  });
}, 180_000);

test("every page on a wide screen: nothing is cut off, and axe finds no barrier in light or dark colors", async () => {
  await onEachPage(1440, async (page, name) => {
    await page.evaluate(axe);
    const light = [...(await beyondEdge(page)), ...(await violations(page))];
    await page.emulateMedia({ colorScheme: "dark" });
    await page.screenshot({ path: artifact(`docs-${name}-1440-dark.png`) });
    return [...light, ...(await violations(page, COLOR_RULES))];
  });
}, 300_000);

test("the dark page is dark, the light page is light, and print is light", async () => {
  const page = await browser.newPage();
  const ground = async (media: Parameters<Page["emulateMedia"]>[0]): Promise<string> => {
    await page.emulateMedia(media);
    await page.goto(`${site.address}docs/index.html`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground({ colorScheme: "light" })).toBe("rgb(255, 255, 255)");
  expect(await ground({ colorScheme: "dark" })).toBe("rgb(27, 27, 27)");
  expect(await ground({ colorScheme: "dark", media: "print" })).toBe("rgb(255, 255, 255)");
  expect(await page.evaluate(() => getComputedStyle(document.querySelector("header") ?? document.body).display)).toBe(
    "none",
  );
  await page.close();
}, 60_000);
