import type { SheetMessages } from "../../i18n/sheetMessages";
import type { Template } from "../../plan/templates/Template";

type Money = Pick<Template, "currency" | "priceYear">;

/** The currency of a model that states none. */
export const SOME_MONEY = "money";

/** The unit of amounts: the currency that the model states, or a general word for money. */
export const moneyUnit = (currency: string | undefined, { model }: SheetMessages): string =>
  currency === undefined || currency === SOME_MONEY ? model.moneyUnit : currency;

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
