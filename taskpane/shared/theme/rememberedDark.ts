/**
 * How the switch was left. Browsers that block storage of framed pages throw: then nothing is remembered, and the
 * switch works for this visit.
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
