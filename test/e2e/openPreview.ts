import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { testApi } from "../../src/preview/testApi";
import { openBrowser } from "../support/browser";
import { root } from "../support/freshBuild";

/** The functions that the preview page offers to tests. The grid itself is a canvas. */
export type PreviewWindow = Window & { preview: ReturnType<typeof testApi> };

export type Preview = Readonly<{
  page: Page;
  pane: Frame;
  /** Console errors, uncaught errors, violations of the policy, and requests to other machines. */
  faults: readonly string[];
  headers: Readonly<Record<string, string>>;
}>;

let browser: Browser | undefined;

/** Connects to the browser that all files share. Pages are opened in isolated contexts. */
export async function startPreview(): Promise<void> {
  browser = await chromium.connect(started("PREVIEW_BROWSER"));
}

/**
 * Starts a separate browser for files that measure: a trace covers a whole browser, so other pages would distort it.
 */
export async function startPreviewAlone(): Promise<void> {
  browser = await openBrowser();
}

export async function stopPreview(): Promise<void> {
  await browser?.close();
}

function started(name: "PREVIEW_BROWSER" | "PREVIEW_SITE"): string {
  const found = process.env[name];
  if (found === undefined) throw new Error(`${name} is not set: globalSetup of the project e2e has not run.`);
  return found;
}

/**
 * Opens the preview like a first visit, and waits until the worked example is inserted and the pane shows its verdict.
 */
export async function openPreview(
  options: { width?: number; colorScheme?: "light" | "dark"; query?: string } = {},
): Promise<Preview> {
  if (browser === undefined) throw new Error("startPreview first");
  const address = started("PREVIEW_SITE");
  const { width = 1440, colorScheme = "light", query = "" } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const faults = watchFaults(page, address);
  const response = await page.goto(`${address}${query}`);
  await page.waitForFunction(() => "preview" in window, undefined, { timeout: 60_000 });
  await page.evaluate(() => (window as unknown as PreviewWindow).preview.ready);
  const pane = page.frames().find((frame) => frame.url().includes("preview-pane.html"));
  if (pane === undefined) throw new Error("the preview shows no pane");
  await pane.getByTestId("verdict").waitFor({ timeout: 60_000 });
  return { page, pane, faults, headers: (await response?.allHeaders()) ?? {} };
}

function watchFaults(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** The path of a picture that a person can review after the test. */
export function artifact(name: string): string {
  const folder = path.join(root, "artifacts");
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}
