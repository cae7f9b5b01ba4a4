/** Number formats for display, in the display language. */
export type Formats = Readonly<{
  /** 1,274,371 or 0.75: at least four digits. */
  amount: (value: number) => string;
  /** Formatted as an amount but never rounded down: for a price to charge. */
  atLeast: (value: number) => string;
  /** 1.27M: for limited space. */
  short: (value: number) => string;
  /** An axis label, with as many decimals as the step has, so that no two labels are the same. */
  axis: (value: number, step?: number) => string;
  /** The same for shares, in percent. */
  shareAxis: (value: number, step?: number) => string;
  /** One decimal: years. */
  tenths: (value: number) => string;
  percent: (share: number) => string;
  /** Four digits: levers. */
  finePercent: (share: number) => string;
  /** Whole percent: for limited space. */
  wholePercent: (share: number) => string;
  /** Exactly the given number of decimals. */
  decimals: (value: number, decimalPlaces: number) => string;
  /** Two digits: a standard error needs no more. */
  error: (value: number) => string;
  /** Two decimals: correlations. */
  correlation: (value: number) => string;
  /** With a sign, including "+". */
  signed: (value: number) => string;
}>;

export function formatsFor(locale: string): Formats {
  const formatter = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    const zero = format.format(0);
    return (value) => {
      const text = format.format(value).replace(MINUS, "$1−");
      // Avoid "−0".
      return text.replace("−", "") === zero ? zero : text;
    };
  };
  const whole = formatter({ maximumFractionDigits: 0 });
  const fine = formatter({ maximumSignificantDigits: 4 });
  const fineUp = (value: number): string => {
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
    return fine(Math.ceil(Number((value / unit).toPrecision(14))) * unit);
  };
  const compact = formatter({ notation: "compact", maximumSignificantDigits: 3 });
  const decimals = (value: number, decimalPlaces: number): string =>
    formatter({ minimumFractionDigits: decimalPlaces, maximumFractionDigits: decimalPlaces })(value);
  const inPercent = (value: number, decimalPlaces: number): string =>
    formatter({ style: "percent", minimumFractionDigits: decimalPlaces, maximumFractionDigits: decimalPlaces })(value);
  return {
    amount: (value) => (Math.abs(value) >= 1000 ? whole : fine)(value),
    atLeast: (value) => (Math.abs(value) >= 1000 ? whole(Math.ceil(value)) : fineUp(value)),
    short: (value) => (Math.abs(value) >= 10_000 ? compact : whole)(value),
    axis: (value, step = 1) => (Math.abs(value) >= 10_000 ? compact(value) : decimals(value, decimalPlacesOf(step))),
    shareAxis: (value, step = 1) => inPercent(value, decimalPlacesOf(step * 100)),
    tenths: formatter({ maximumFractionDigits: 1 }),
    percent: formatter({ style: "percent", maximumFractionDigits: 1 }),
    finePercent: formatter({ style: "percent", maximumSignificantDigits: 4 }),
    wholePercent: formatter({ style: "percent", maximumFractionDigits: 0 }),
    decimals,
    error: formatter({ maximumSignificantDigits: 2 }),
    correlation: formatter({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signed: formatter({ signDisplay: "exceptZero", maximumFractionDigits: 2 }),
  };
}

/** Decimals of a step that is 1, 2 or 5 times a power of ten. */
const decimalPlacesOf = (step: number): number =>
  step > 0 && step < 1 ? Math.min(MAX_DECIMAL_PLACES, Math.ceil(-Math.log10(step) - ROUNDING)) : 0;

const MAX_DECIMAL_PLACES = 20;
/** Tolerance for the rounding error of a logarithm in doubles. */
const ROUNDING = 1e-9;

/**
 * The sentences use a minus sign, so figures must not use a hyphen. Right-to-left languages put a direction mark before
 * it.
 */
const MINUS = /^([\u061c\u200e\u200f]?)-/;
