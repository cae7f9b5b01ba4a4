import type { SheetMessages } from "../../i18n/sheetMessages";
import type { Template } from "../../plan/templates/Template";

type Money = Pick<Template, "currency" | "priceYear">;

/** The currency of a model that states none. */
export const SOME_MONEY = "money";

/** The unit beside amounts of the model. */
export const moneyUnit = (currency: string, { model }: SheetMessages): string =>
  currency === SOME_MONEY ? model.moneyUnit : currency;

/** The line below the title; a year that is not stated is left out. */
export function economicsText({ currency, priceYear }: Money, { model }: SheetMessages): string {
  if (currency === SOME_MONEY) return model.rolloutEconomics;
  return priceYear === 0
    ? model.rolloutEconomicsWithoutYear({ currency })
    : model.rolloutEconomicsInCurrency({ currency, year: String(priceYear) });
}

/** What holds for every amount of the model. */
export function amountsText({ currency, priceYear }: Money, { model }: SheetMessages): string {
  if (currency === SOME_MONEY) return model.moneyWithoutCurrency;
  return priceYear === 0
    ? model.moneyWithoutYear({ currency })
    : model.moneyExplained({ currency, year: String(priceYear) });
}
