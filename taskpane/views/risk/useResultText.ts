import type { Measure } from "../../../src/engine/risk/trial/trialMeasure";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Formats a result: a client, an amount, or "never". `plain` is for places whose heading already names the unit. */
export function useResultText(
  measure: Measure,
): Readonly<Record<"short" | "exact" | "plain", (value: number) => string>> {
  const { messages, formats } = useLanguage();
  const t = messages.risk;
  const or =
    (format: (value: number) => string) =>
    (value: number): string =>
      value === Infinity ? t.never : format(value);
  const withoutUnit = or(formats.amount);
  if (measure === "breakeven") {
    const client = or((value) => t.client({ n: formats.amount(value) }));
    return { short: client, exact: client, plain: withoutUnit };
  }
  return { short: or(formats.short), exact: withoutUnit, plain: withoutUnit };
}
