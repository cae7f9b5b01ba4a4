/** Numbers for reading, as the display language writes them. */
export type Formats = Readonly<{
  /** 1,274,371 or 0.75: four digits at least. */
  amount: (value: number) => string;
  /** 1.27M: where room is short. */
  short: (value: number) => string;
  /** One decimal: years. */
  tenths: (value: number) => string;
  percent: (share: number) => string;
  /** Four digits, as levers have them. */
  finePercent: (share: number) => string;
  /** Whole percent: where room is short. */
  wholePercent: (share: number) => string;
}>;

export function formatsFor(locale: string): Formats {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const wholeShare = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const fineShare = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 4 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    amount: (value) => plain(Math.abs(value) >= 1000 ? whole.format(value) : fine.format(value)),
    short: (value) => plain(Math.abs(value) >= 10_000 ? compact.format(value) : whole.format(value)),
    tenths: (value) => plain(tenths.format(value)),
    percent: (value) => share.format(value),
    finePercent: (value) => fineShare.format(value),
    wholePercent: (value) => wholeShare.format(value),
  };
}

/** No "-0". */
const plain = (text: string): string => (/^[-−]0$/.test(text) ? text.slice(1) : text);
