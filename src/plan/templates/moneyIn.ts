import type { Template } from "./Template";

/**
 * How a model sheet states its currency and price year in each language: in the line below its title, and in its notes.
 * Earlier sheets call the rollout by other words.
 */
const CURRENCY_PATTERNS: readonly RegExp[] = [
  /^(?:Rollout economics in )?(\S.*), prices of ([12]\d{3})[,.]/,
  /^(?:Économie du (?:programme de )?déploiement en )?(\S.*), prix de ([12]\d{3})[,.]/,
  /^(?:规模化部署|推广)经济性(?:分析)?，以 (\S.*) 计，([12]\d{3}) 年价格/,
  /^(\S.*)，([12]\d{3}) 年价格/,
];

/** Currency and price year in a line of a model sheet; undefined if the line has none. */
export function moneyIn(line: string): Pick<Template, "currency" | "priceYear"> | undefined {
  const found = CURRENCY_PATTERNS.map((pattern) => pattern.exec(line)).find((one) => one !== null);
  return found === undefined ? undefined : { currency: found[1] ?? "", priceYear: Number(found[2]) };
}
