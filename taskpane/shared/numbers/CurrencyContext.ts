import { createContext, use } from "react";
import { useLanguage } from "../language/LanguageProvider";

/** The currency of the model, if its sheet names one. */
export const CurrencyContext = createContext<string | undefined>(undefined);

export const useCurrency = (): string | undefined => use(CurrencyContext);

/** Formats an amount of money for a figure: shortened, with all digits, and its currency. */
export function useMoney(): (amount: number) => Readonly<{ value: string; exact: string; unit: string | undefined }> {
  const { formats } = useLanguage();
  const unit = useCurrency();
  return (amount) => ({ value: formats.short(amount), exact: formats.amount(amount), unit });
}
