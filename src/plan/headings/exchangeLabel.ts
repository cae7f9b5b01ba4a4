/** Labels of exchange rates: one for each currency, "Exchange rate USD", in any language. */
import type { ExchangeFigure } from "../../engine/cost/inputConstraints";
import { EXCHANGE_LABELS } from "../../i18n/exchangeLabels";
import { CODE, EXCHANGE, type ExchangeLabel, type ExchangeLabels } from "../../schema/exchange";
import { headingParts } from "./headingParts";

const FIGURES = Object.keys(EXCHANGE) as readonly ExchangeFigure[];

const PATTERNS: readonly Readonly<{ figure: ExchangeFigure; pattern: RegExp }>[] = FIGURES.flatMap((figure) =>
  Object.values<ExchangeLabels>(EXCHANGE_LABELS).flatMap((labels) =>
    labels[figure].map((label) => ({ figure, pattern: patternOf(label) })),
  ),
);

/** The currency of a label, in any language; undefined for another text. Brackets do not hold the code. */
export function exchangeLabel(text: string): ExchangeLabel | undefined {
  const { key } = headingParts(text);
  for (const { figure, pattern } of PATTERNS) {
    const code = pattern.exec(key)?.[1];
    if (code !== undefined) return { figure, currency: code.toUpperCase() };
  }
  return undefined;
}

/** The label in English, which stands for it in every language. */
export const exchangeName = ({ figure, currency }: ExchangeLabel): string =>
  EXCHANGE_LABELS.en[figure][0].replace(CODE, currency);

/** Whether the text begins like a label of an exchange rate, but is none. */
export const resemblesExchangeLabel = (text: string): boolean => {
  const { key } = headingParts(text);
  return exchangeLabel(text) === undefined && WORDS.some((word) => key.includes(word));
};

/** The words of the labels without the currency. */
const WORDS: readonly string[] = Object.values<ExchangeLabels>(EXCHANGE_LABELS).flatMap(({ rate }) =>
  rate.map((label) => headingParts(label.replace(CODE, "")).key),
);

/** The words before and after the code one by one: in "taux XXX" the last letter of a word is like the code. */
function patternOf(label: string): RegExp {
  return new RegExp(
    `^${label
      .split(CODE)
      .map((words) => headingParts(words).key)
      .join("([a-z]{3})")}$`,
  );
}
