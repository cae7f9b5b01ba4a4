/**
 * Labels of exchange rates. Each has the code of a currency in it: "Exchange rate USD", "Exchange rate USD a year".
 * Names in other languages: src/i18n, in exchangeLabels.ts of each.
 */
import { EXCHANGE_CONSTRAINTS, type ExchangeFigure } from "../engine/cost/inputConstraints";
import type { ExchangeRate } from "../engine/cost/inputs";
import type { NumberSchema } from "./schema";

/** Stands for the code of the currency in a label. */
export const CODE = "XXX";

/** The figures of one exchange rate, in the order of their labels. */
export const EXCHANGE = {
  rate: { key: "rate", type: "number", measure: "plain", constraint: EXCHANGE_CONSTRAINTS.rate },
  change: {
    key: "change",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: EXCHANGE_CONSTRAINTS.change,
    default: 0,
  },
} as const satisfies Readonly<Record<ExchangeFigure, NumberSchema>>;

/** One label of the family. */
export type ExchangeLabel = Readonly<{ figure: ExchangeFigure; currency: ExchangeRate["currency"] }>;

/** The label that sheets show first, then others that readers accept; CODE is in each. */
export type ExchangeLabels = Readonly<Record<ExchangeFigure, readonly [shown: string, ...others: string[]]>>;

/** The code of a currency as the plan has it, or undefined for a text that is none. */
export function currencyCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
