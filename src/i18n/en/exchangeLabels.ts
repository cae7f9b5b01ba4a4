import type { ExchangeLabels } from "../../schema/exchange";

export const exchangeLabelsEn: ExchangeLabels = {
  rate: ["Exchange rate XXX", "FX rate XXX"],
  change: ["Exchange rate XXX a year", "Exchange rate XXX per year", "FX rate XXX a year", "FX rate XXX per year"],
};
