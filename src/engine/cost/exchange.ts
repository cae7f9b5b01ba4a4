/**
 * Exchange: amounts of drivers and segments in the money of the plan, at the rate of month 1. Without a currency an
 * amount is in that money already, and stays the same to the bit.
 */
import { DomainError } from "../DomainError";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { ExchangeRate, Terms } from "./inputs";

/** The exchange rate of a currency; undefined for the plan's own. */
export function exchangeRate({ exchange = [] }: Terms, currency: string | undefined): ExchangeRate | undefined {
  if (currency === undefined) return undefined;
  const found = exchange.find((one) => one.currency === currency);
  if (found === undefined) throw new DomainError("inconsistent", "currency", `${currency} has no exchange rate`);
  return found;
}

/** Money of the plan for one unit of the currency in month 1; 1 for the plan's own. */
export const exchangeFactor = (terms: Terms, currency: string | undefined): number =>
  exchangeRate(terms, currency)?.rate ?? 1;

/** An amount times an exchange factor. A factor of 1 leaves the amount as it is. */
export const exchanged = <T>(a: Arithmetic<T>, amount: number, factor: number): T =>
  factor === 1 ? a.of(amount) : a.times(a.of(amount), a.of(factor));
