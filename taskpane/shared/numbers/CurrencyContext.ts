import { createContext, use } from "react";
import { useLanguage } from "../language/LanguageProvider";

/** The currency of the model, if its sheet names one. */
export const CurrencyContext = createContext<string | undefined>(undefined);

export const useCurrency = (): string | undefined => use(CurrencyContext);

/** Formats an amount of money for a sentence: all digits and the currency of the model. */
export function useAmount(): (amount: number) => string {
  const { messages, formats } = useLanguage();
  const currency = useCurrency();
  return (amount) =>
    currency === undefined ? formats.amount(amount) : messages.money({ amount: formats.amount(amount), currency });
}

/** Formats an amount of money for a figure: shortened, with all digits, and its currency. */
export function useMoney(): (amount: number) => Readonly<{ value: string; exact: string; unit: string | undefined }> {
  const { formats } = useLanguage();
  const unit = useCurrency();
  return (amount) => ({ value: formats.short(amount), exact: formats.amount(amount), unit });
}
