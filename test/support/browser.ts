import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import { bundledBrowser, type BrowserFiles } from "./bundledBrowser";
import { installedBrowser } from "./installedBrowser";

/** Prevent all network access of the browser: no updates, no field trials, no component downloads. */
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pings"];

const MISSING = `No browser to test with.
Set CHROME_PATH to a Chromium, Chrome or Edge, or install one (Debian: apt-get install chromium).`;

/**
 * The browser named by CHROME_PATH, otherwise an installed Chromium, Chrome or Edge, otherwise the Chromium that npm
 * installed.
 */
async function findBrowser(): Promise<BrowserFiles> {
  const found = installedBrowser(process.env) ?? (await bundledBrowser());
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** Starts a headless browser. If none can start, the test fails with a message that says what is missing. */
export const openBrowser = (): Promise<Browser> => started((options) => chromium.launch(options));

/** Starts a browser that several processes share by connecting to its endpoint. */
export const openSharedBrowser = (): Promise<BrowserServer> => started((options) => chromium.launchServer(options));

async function started<Started>(start: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const { executable, environment } = await findBrowser();
  try {
    return await start({
      executablePath: executable,
      // The system's sandbox needs rights that containers and root do not have. The pages are our own, so disable it.
      args: ["--no-sandbox", ...OFFLINE],
      env: { ...definedOnly(process.env), ...environment },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${executable} does not start. Set CHROME_PATH to a browser that does.\n${reason}`, {
      cause: error,
    });
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
