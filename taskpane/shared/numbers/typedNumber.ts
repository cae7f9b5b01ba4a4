/**
 * A number as text in a field: all its digits, in a form that ./parseNumber reads. While the user types, it has no
 * group separators, so that the cursor does not have to step over them.
 */
export const typedNumber = (value: number, locale: string, { grouped = false } = {}): string =>
  new Intl.NumberFormat(locale, {
    numberingSystem: "latn",
    maximumSignificantDigits: 17,
    useGrouping: grouped ? "always" : false,
  }).format(value);
