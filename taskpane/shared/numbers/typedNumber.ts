/**
 * A number as text in a field: all its digits, in a form that ./parseNumber reads. While the user types, it has no
 * group separators, so that the cursor does not have to step over them.
 */
export const typedNumber = (value: number, locale: string, { grouped = false } = {}): string =>
  formatFor(locale, grouped).format(value);

const known = new Map<string, Intl.NumberFormat>();

/** A form writes dozens of numbers at each key, and making a format takes longer than using it. */
function formatFor(locale: string, grouped: boolean): Intl.NumberFormat {
  const key = grouped ? `${locale} grouped` : locale;
  const format =
    known.get(key) ??
    new Intl.NumberFormat(locale, {
      numberingSystem: "latn",
      maximumSignificantDigits: 17,
      useGrouping: grouped ? "always" : false,
    });
  known.set(key, format);
  return format;
}
