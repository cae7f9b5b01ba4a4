import { CONVENTIONS } from "../../../src/i18n/conventions";
import { languageOf } from "../../../src/i18n/languages";
import { typedNumber } from "./typedNumber";

/** A number of percent as text in a field: "85%", in French with a narrow space before the sign. */
export const withPercentSign = (percent: number, locale: string): string =>
  `${typedNumber(percent, locale)}${CONVENTIONS[languageOf(locale)].percentSpace}%`;

/** A share as text in a field: 0.85 as "85%". */
export const percentText = (share: number, locale: string): string =>
  withPercentSign(Number((share * 100).toPrecision(15)), locale);
