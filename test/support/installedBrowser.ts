import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserFiles } from "./bundledBrowser";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The browser named by CHROME_PATH (which must exist), otherwise the first one found on this system. */
export function installedBrowser(environment: NodeJS.ProcessEnv): BrowserFiles | undefined {
  const named = environment["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    return { executable: named, environment: {} };
  }
  const executable = candidates(environment).find((file) => existsSync(file));
  return executable === undefined ? undefined : { executable, environment: {} };
}

function candidates(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => environment[name] ?? "");
    return folders.flatMap((folder) => WINDOWS.map((file) => path.join(folder, file)));
  }
  const folders = (environment["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)));
}
