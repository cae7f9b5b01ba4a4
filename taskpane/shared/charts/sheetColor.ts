import { lightTheme } from "../theme/themes";

/** A color of the theme as it looks on a white sheet; undefined if it is not a color of the theme. */
export function sheetColor(color: string): string | undefined {
  const [, name] = /^var\(--(\w+)\)$/.exec(color) ?? [];
  const found = (lightTheme as Readonly<Partial<Record<string, unknown>>>)[name ?? ""];
  return typeof found === "string" && /^#[0-9a-f]{6}$/i.test(found) ? found.toUpperCase() : undefined;
}
