/** A number as it stands in a field before anybody types: every digit that it has. */
export const typedNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 17, useGrouping: false }).format(value);
