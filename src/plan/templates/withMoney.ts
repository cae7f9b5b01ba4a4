import type { Template } from "./Template";

/**
 * Sets the currency and price year of a template. Removes signs that would end the currency in the sheet's own line
 * about it.
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
