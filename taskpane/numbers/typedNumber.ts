/** A number as it stands in a field before anybody types: every digit that it has, in the digits that ./parseNumber reads. */
export const typedNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumSignificantDigits: 17, useGrouping: false }).format(
    value,
  );
