import { CONVENTIONS } from "../../i18n/conventions";
import type { LanguageCode } from "../../i18n/languages";

/** A number in a sentence: 12,400 or 1,234.56 or 0.0031. Without currency and unit, which are shown elsewhere. */
export function amountText(x: number, language: LanguageCode = "en"): string {
  const size = Math.abs(x);
  if (isExtreme(size)) return extreme(x, language);
  return localized(x, size.toFixed(decimalsOf(size)), language);
}

/** A required minimum, rounded up so that it is never too low. */
export function atLeastText(x: number, language: LanguageCode = "en"): string {
  const size = Math.abs(x);
  const decimals = decimalsOf(size);
  const shown = Number(x.toFixed(decimals));
  if (isExtreme(size) || shown >= x) return amountText(x, language);
  return amountText(Number((shown + 10 ** -decimals).toPrecision(15)), language);
}

/** A figure next to one that may be almost equal: all digits, up to twelve. */
export function exactText(x: number, language: LanguageCode = "en"): string {
  const size = Math.abs(x);
  return isExtreme(size) ? extreme(x, language) : localized(x, String(Number(size.toPrecision(12))), language);
}

const isExtreme = (size: number): boolean => size >= 1e15 || (size > 0 && size < 1e-4);

const extreme = (x: number, language: LanguageCode): string =>
  x.toExponential(3).replace(".", CONVENTIONS[language].decimal);

const decimalsOf = (size: number): number => (size >= 1000 || Number.isInteger(size) ? 0 : size >= 1 ? 2 : 4);

function localized(x: number, digits: string, language: LanguageCode): string {
  const { group, decimal } = CONVENTIONS[language];
  const [whole = "0", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = x < 0 && Number(digits) !== 0 ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}
