/** Which exchange rates a result depends on: those of currencies in which some amount is not 0. */
import type { ExchangeFigure } from "../cost/inputConstraints";
import type { Plan } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

type InCurrency = Readonly<{ currency?: string }>;

/** `amounts`: drivers and segments with an amount that counts. */
export const exchangeInputs = (
  { terms }: Plan,
  figure: ExchangeFigure,
  amounts: readonly InCurrency[],
): readonly InputRef[] =>
  (terms.exchange ?? [])
    .filter((one) => one[figure] !== undefined && amounts.some(({ currency }) => currency === one.currency))
    .map(({ currency }) => ({ kind: "exchange", currency, figure }));
