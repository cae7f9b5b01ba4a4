import type { LanguageCode } from "../languages";

/**
 * The plural forms of CLDR for the languages that are spoken here. Not Intl.PluralRules: a workbook reads the same everywhere, and Excel's JavaScript-only
 * runtime need not have it.
 */
export function pluralOf(language: LanguageCode, count: number): "one" | "other" {
  switch (language) {
    case "en":
      return count === 1 ? "one" : "other";
    case "fr":
      return Math.abs(count) < 2 ? "one" : "other";
    case "zh":
      return "other";
  }
}
