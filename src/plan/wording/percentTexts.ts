/** Shares in sentences, in percent. */
import { CONVENTIONS } from "../../i18n/conventions";
import { exactText } from "./amountText";
import type { LanguageCode } from "../../i18n/languages";

/** Whole percent, or tenths of a percent below 10%. */
export const sharePercent = (share: number, language: LanguageCode): string =>
  `${localized((share * 100).toFixed(share < 0.0995 ? 1 : 0), language)}${CONVENTIONS[language].percentSpace}%`;

/** At most four digits of the fraction, like the levers. */
export const finePercent = (share: number, language: LanguageCode): string =>
  `${localized(String(Number((share * 100).toPrecision(4))), language)}${CONVENTIONS[language].percentSpace}%`;

/** All digits, up to twelve. */
export const exactPercent = (share: number, language: LanguageCode): string =>
  `${exactText(share * 100, language)}${CONVENTIONS[language].percentSpace}%`;

/** Tenths of a percent, for probabilities. */
export const tenthPercent = (share: number, language: LanguageCode): string =>
  `${localized(String(Math.round(share * 1000) / 10), language)}${CONVENTIONS[language].probabilitySpace}%`;

const localized = (figure: string, language: LanguageCode): string =>
  figure.replace(".", CONVENTIONS[language].decimal);
