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
  decimals: (value: number, places: number) => string;
  /** Two digits: a standard error needs no more. */
  error: (value: number) => string;
  /** Two decimals: correlations. */
  correlation: (value: number) => string;
  /** With a sign, including "+". */
  signed: (value: number) => string;
}>;

export function formatsFor(locale: string): Formats {
  const written = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    const zero = format.format(0);
    return (value) => {
      const text = format.format(value).replace(MINUS, "$1−");
      // Avoid "−0".
      return text.replace("−", "") === zero ? zero : text;
    };
  };
  const whole = written({ maximumFractionDigits: 0 });
  const fine = written({ maximumSignificantDigits: 4 });
  const fineUp = (value: number): string => {
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
    return fine(Math.ceil(Number((value / unit).toPrecision(14))) * unit);
  };
  const compact = written({ notation: "compact", maximumSignificantDigits: 3 });
  const decimals = (value: number, places: number): string =>
    written({ minimumFractionDigits: places, maximumFractionDigits: places })(value);
  const inPercent = (value: number, places: number): string =>
    written({ style: "percent", minimumFractionDigits: places, maximumFractionDigits: places })(value);
  return {
    amount: (value) => (Math.abs(value) >= 1000 ? whole : fine)(value),
    atLeast: (value) => (Math.abs(value) >= 1000 ? whole(Math.ceil(value)) : fineUp(value)),
    short: (value) => (Math.abs(value) >= 10_000 ? compact : whole)(value),
    axis: (value, step = 1) => (Math.abs(value) >= 10_000 ? compact(value) : decimals(value, placesOf(step))),
    shareAxis: (value, step = 1) => inPercent(value, placesOf(step * 100)),
    tenths: written({ maximumFractionDigits: 1 }),
    percent: written({ style: "percent", maximumFractionDigits: 1 }),
    finePercent: written({ style: "percent", maximumSignificantDigits: 4 }),
    wholePercent: written({ style: "percent", maximumFractionDigits: 0 }),
    decimals,
    error: written({ maximumSignificantDigits: 2 }),
    correlation: written({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signed: written({ signDisplay: "exceptZero", maximumFractionDigits: 2 }),
  };
}

/** Decimals of a step that is 1, 2 or 5 times a power of ten. */
const placesOf = (step: number): number =>
  step > 0 && step < 1 ? Math.min(MOST_PLACES, Math.ceil(-Math.log10(step) - ROUNDING)) : 0;

const MOST_PLACES = 20;
/** Tolerance for the rounding error of a logarithm in doubles. */
const ROUNDING = 1e-9;

/**
 * The sentences use a minus sign, so figures must not use a hyphen. Right-to-left languages put a direction mark before
 * it.
 */
const MINUS = /^([\u061c\u200e\u200f]?)-/;
