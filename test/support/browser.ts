import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import { bundledBrowser, type BrowserFiles } from "./bundledBrowser";
import { installedBrowser } from "./installedBrowser";

/** Nothing here may need the network: no updates, no field trials, no component downloads. */
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pings"];

const MISSING = `No browser to test with.
Set CHROME_PATH to a Chromium, Chrome or Edge, or install one (Debian: apt-get install chromium).`;

/** CHROME_PATH, else an installed Chromium, Chrome or Edge, else the Chromium that npm installed. */
async function findBrowser(): Promise<BrowserFiles> {
  const found = installedBrowser(process.env) ?? (await bundledBrowser());
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** A browser without a window. A machine where none can start fails the test and says what is missing. */
export const openBrowser = (): Promise<Browser> => started((options) => chromium.launch(options));

/** The same for several processes, which connect to its endpoint. */
export const openSharedBrowser = (): Promise<BrowserServer> => started((options) => chromium.launchServer(options));

async function started<Started>(start: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const { executable, environment } = await findBrowser();
  try {
    return await start({
      executablePath: executable,
      // The system's own sandbox needs rights that containers and root lack; the pages are our own.
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
