import type { Template } from "../../plan/templates/Template";

/** Shown in place of a currency that is not stated. */
export const SOME_MONEY = "money";

/** "EUR, prices of 2026"; a year that is not stated is left out. */
export const moneyText = ({ currency, priceYear }: Pick<Template, "currency" | "priceYear">): string =>
  priceYear === 0 ? currency : `${currency}, prices of ${priceYear}`;
