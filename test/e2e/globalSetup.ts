/** One browser and one site for all files of this folder, started when the first file runs. */
import type { BrowserServer } from "playwright-core";
import { headersFor } from "../../hosting/headers";
import { relaxations } from "../../src/preview/csp.cjs";
import { openSharedBrowser } from "../support/browser";
import { servePreview, type Site } from "../support/serve";

type Shared = { browser: BrowserServer; site: Site };

export default async function globalSetup(): Promise<void> {
  const [browser, site] = await Promise.all([
    openSharedBrowser(),
    servePreview((pathname) => headersFor(pathname, relaxations)),
  ]);
  // Test processes receive only the environment.
  process.env["PREVIEW_BROWSER"] = browser.wsEndpoint();
  process.env["PREVIEW_SITE"] = site.address;
  shared.value = { browser, site };
}

/** Jest loads the teardown file separately from this one, so both share their state in the process. */
export const shared: { value?: Shared } = ((globalThis as { previewShared?: { value?: Shared } }).previewShared ??= {});
