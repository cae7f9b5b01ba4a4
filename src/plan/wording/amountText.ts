import type { LanguageCode } from "./LanguageCode";

/** A number as a sentence shows it: 12,400 or 1,234.56 or 0.0031. For reading only; currency and unit stand elsewhere. */
export function amountText(x: number, language: LanguageCode = "en"): string {
  const { group, decimal } = SIGNS[language];
  const size = Math.abs(x);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return x.toExponential(3).replace(".", decimal);
  const places = size >= 1000 || Number.isInteger(x) ? 0 : size >= 1 ? 2 : 4;
  const [whole = "0", fraction] = size.toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = x < 0 && Number(size.toFixed(places)) !== 0 ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** Not Intl's, which differ from host to host: a workbook reads the same for everybody. */
export const SIGNS: Readonly<Record<LanguageCode, Readonly<{ group: string; decimal: string }>>> = {
  en: { group: ",", decimal: "." },
  fr: { group: "\u202f", decimal: "," },
  zh: { group: ",", decimal: "." },
};
