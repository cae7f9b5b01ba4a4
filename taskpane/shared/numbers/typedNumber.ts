/**
 * A number as it stands in a field: every digit that it has, in the digits that ./parseNumber reads. While it is typed
 * it has no groups, so that no key has to step over them.
 */
export const typedNumber = (value: number, locale: string, { grouped = false } = {}): string =>
  new Intl.NumberFormat(locale, {
    numberingSystem: "latn",
    maximumSignificantDigits: 17,
    useGrouping: grouped ? "always" : false,
  }).format(value);
