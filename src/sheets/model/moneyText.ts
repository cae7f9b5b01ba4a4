import type { Template } from "../../plan/templates/Template";

/** In place of a currency that nobody named. */
export const SOME_MONEY = "money";

/** "EUR, prices of 2026"; a year that nobody named is not made up. */
export const moneyText = ({ currency, priceYear }: Pick<Template, "currency" | "priceYear">): string =>
  priceYear === 0 ? currency : `${currency}, prices of ${priceYear}`;

const WRITTEN = /(?:^Rollout economics in |^)(\S.*), prices of ([12]\d{3})[,.]/;

/** Currency and year as moneyText wrote them into a line of the sheet. */
export function moneyIn(line: string): Pick<Template, "currency" | "priceYear"> | undefined {
  const found = WRITTEN.exec(line);
  return found === null ? undefined : { currency: found[1] ?? "", priceYear: Number(found[2]) };
}
