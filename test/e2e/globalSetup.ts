/** One browser and one site for all files of this folder, started when the first of them is to run. */
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
  // Processes that run tests get what stands in the environment, and nothing else.
  process.env["PREVIEW_BROWSER"] = browser.wsEndpoint();
  process.env["PREVIEW_SITE"] = site.address;
  shared.value = { browser, site };
}

/** Jest loads the file of the teardown apart from this one: what both know stands in the process. */
export const shared: { value?: Shared } = ((globalThis as { previewShared?: { value?: Shared } }).previewShared ??= {});
