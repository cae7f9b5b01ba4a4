import { isOrdinal, type Measure } from "../../../src/engine/risk/trial/Measure";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Formats a result: a client, a month, an amount, or "never". `plain`: for places whose heading names the unit. */
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
  if (isOrdinal(measure)) {
    const named = measure === "payback" ? t.month : t.client;
    const ordinal = or((value) => named({ n: formats.amount(value) }));
    return { short: ordinal, exact: ordinal, plain: withoutUnit };
  }
  return { short: or(formats.short), exact: withoutUnit, plain: withoutUnit };
}
