/**
 * Whether Office uses a dark theme, judged by the background of its own panes. Undefined on the web, where Office does
 * not report it.
 */
export function officeDark(): boolean | undefined {
  const background = (globalThis as HostPage).Office?.context?.officeTheme?.bodyBackgroundColor;
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((digits) => Number.parseInt(digits, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** Office's types declare all of this as present, but some hosts omit parts of it. */
type HostPage = Readonly<{ Office?: { context?: { officeTheme?: { bodyBackgroundColor?: string } } } }>;
