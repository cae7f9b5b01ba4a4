import { spawn } from "node:child_process";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Opens the address in a browser, except in CI, without a screen, or with BROWSER=none. */
export function openBrowser(address) {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const [command, ...args] = OPENERS[process.platform] ?? [];
  const noScreen = process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY;
  if (BROWSER === "none" || CI || noScreen || !command) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened. Open the address yourself."));
  child.unref();
}
