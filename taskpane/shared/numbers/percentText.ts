import { typedNumber } from "./typedNumber";

/** A share as text in a field: 0.85 as "85 %". */
export const percentText = (share: number, locale: string): string =>
  `${typedNumber(Number((share * 100).toPrecision(15)), locale)} %`;
