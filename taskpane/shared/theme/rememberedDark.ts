/**
 * Remembers the state of the theme switch. Browsers that block storage in framed pages throw: then the switch works for
 * this visit only.
 */
const KEY = "rollout-theme";

export function rememberedDark(): boolean | undefined {
  try {
    const theme = window.localStorage.getItem(KEY);
    return theme === null ? undefined : theme === "dark";
  } catch {
    return undefined;
  }
}

export function rememberDark(dark: boolean): void {
  try {
    window.localStorage.setItem(KEY, dark ? "dark" : "light");
  } catch {
    return;
  }
}
