import type { Template } from "../../plan/templates/Template";

/** In place of a currency that nobody named. */
export const SOME_MONEY = "money";

/** "EUR, prices of 2026"; a year that nobody named is not made up. */
export const moneyText = ({ currency, priceYear }: Pick<Template, "currency" | "priceYear">): string =>
  priceYear === 0 ? currency : `${currency}, prices of ${priceYear}`;
