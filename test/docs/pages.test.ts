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
const SIZES = [
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
] as const;

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

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"] }),
  );
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function onEachPage(
  options: Readonly<{ width: number; colorScheme: "light" | "dark" }>,
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.colorScheme,
  });
  const faults = watchFaults(page);
  const found: Record<string, readonly string[]> = {};
  for (const name of names) {
    await page.goto(`${site.address}docs/${name}`);
    // Opens collapsed sections, so that they are checked too.
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    found[name] = await look(page, name.replace(".html", "").replaceAll("/", "-"));
  }
  await page.close();
  expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  expect(faults).toEqual([]);
}

test.each(SIZES)(
  "every page at $width px, $colorScheme: nothing is cut off, and no request leaves the host",
  async (size) => {
    await onEachPage(size, async (page, name) => {
      await page.screenshot({ path: artifact(`docs-${name}-${size.width}-${size.colorScheme}.png`) });
      return beyondEdge(page);
    });
  },
  180_000,
);

test.each(["light", "dark"] as const)(
  "every page in %s colors: axe finds no barrier",
  async (colorScheme) => {
    await onEachPage({ width: 1440, colorScheme }, violations);
  },
  300_000,
);

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
