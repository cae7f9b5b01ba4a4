/** Labels of exchange rates in each language. */
import { CODE, type ExchangeLabel, type ExchangeLabels } from "../schema/exchange";
import { exchangeLabelsEn } from "./en/exchangeLabels";
import { exchangeLabelsFr } from "./fr/exchangeLabels";
import type { LanguageCode } from "./languages";
import { exchangeLabelsZh } from "./zh-Hans/exchangeLabels";

export const EXCHANGE_LABELS: Readonly<Record<LanguageCode, ExchangeLabels>> = {
  en: exchangeLabelsEn,
  fr: exchangeLabelsFr,
  zh: exchangeLabelsZh,
};

/** "Exchange rate USD" in a language, as sheets and the pane show it. */
export const shownExchangeLabel = ({ figure, currency }: ExchangeLabel, language: LanguageCode): string =>
  EXCHANGE_LABELS[language][figure][0].replace(CODE, currency);
