/** Exchange rates by the currency of a row, from the labels and values of ./termsRead; formulas without "=". */
import { shownExchangeLabel } from "../../i18n/exchangeLabels";
import type { ExchangeFigure } from "../../engine/cost/inputConstraints";
import { TERM_LABELS } from "../../schema/terms";
import { CODE } from "../../schema/exchange";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { joined } from "../joined";
import { column, type ModelLayout } from "./modelLayout";
import { TERM_READ } from "./termsRead";

type Layout = InLanguage<Pick<ModelLayout, "blocksRead" | "options">>;

/** `currency`: a cell with its code. A blank cell, which may be 0, is the money of the plan. */
export const isOwnMoney = (currency: string): string => `OR(TRIM(${currency})="",TRIM(${currency})="0")`;

/** Money of the plan for one unit of the currency in month 1. */
export const exchangeRate = (layout: Layout, currency: string): string =>
  `IF(${isOwnMoney(currency)},1,${sumOf(layout, "rate", currency, "value")})`;

/** 1 + its change a year. */
export const exchangeGrowth = (layout: Layout, currency: string): string =>
  `(1+IF(${isOwnMoney(currency)},0,${sumOf(layout, "change", currency, "value")}))`;

/** True for a text that is no currency with an exchange rate. */
export const currencyRefused = (layout: Layout, currency: string): string =>
  `AND(TRIM(${currency})<>"",TRIM(${currency})<>"0",OR(LEN(TRIM(${currency}))<>3,${sumOf(layout, "rate", currency, "count")}=0))`;

function sumOf(
  { blocksRead, options, t }: Layout,
  figure: ExchangeFigure,
  currency: string,
  summed: "value" | "count",
): string {
  const rows = { ...blocksRead, last: blocksRead.first + TERM_LABELS.length + options.terms.length - 1 };
  const [before = "", after = ""] = shownExchangeLabel({ figure, currency: CODE }, t.language).split(CODE);
  const parts = [formulaText(before), `TRIM(${currency})`, formulaText(after)].filter((part) => part !== '""');
  return `SUMPRODUCT((${column(TERM_READ.label, rows)}=${joined(...parts)})*${column(TERM_READ[summed], rows)})`;
}
