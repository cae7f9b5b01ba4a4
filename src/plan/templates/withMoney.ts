import type { Template } from "./Template";

/**
 * A template whose figures are in a currency, at the prices of a year. Signs that end the currency on the sheet's own
 * line about it are left out.
 */
export function withMoney(template: Template, currency: string, priceYear: number): Template {
  const named = currency.replace(/[,.，。\s]+/g, " ").trim();
  if (named === "") return template;
  return {
    ...template,
    currency: named,
    priceYear,
    terms: template.terms.map((term) => (term.label === "Non-recurring cost" ? { ...term, unit: named } : term)),
  };
}
