/** Numbers for reading, as the display language writes them. */
export type Formats = Readonly<{
  /** 1,274,371 or 0.75: four digits at least. */
  amount: (value: number) => string;
  /** As an amount, and never less than it is: a price to ask. */
  atLeast: (value: number) => string;
  /** 1.27M: where room is short. */
  short: (value: number) => string;
  /** The label of an axis, with the decimals that its step has: no two labels read the same. */
  axis: (value: number, step?: number) => string;
  /** The same of shares, in percent. */
  shareAxis: (value: number, step?: number) => string;
  /** One decimal: years. */
  tenths: (value: number) => string;
  percent: (share: number) => string;
  /** Four digits, as levers have them. */
  finePercent: (share: number) => string;
  /** Whole percent: where room is short. */
  wholePercent: (share: number) => string;
  /** So many decimals, no more and no fewer. */
  decimals: (value: number, places: number) => string;
  /** Two digits, as an error needs no more. */
  error: (value: number) => string;
  /** With two decimals: correlations. */
  correlation: (value: number) => string;
  /** With its sign, "+" too. */
  signed: (value: number) => string;
}>;

export function formatsFor(locale: string): Formats {
  const written = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    const zero = format.format(0);
    return (value) => {
      const text = format.format(value).replace(MINUS, "$1−");
      // No "−0".
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

/** Decimals of a step of 1, 2 or 5 times a power of ten. */
const placesOf = (step: number): number =>
  step > 0 && step < 1 ? Math.min(MOST_PLACES, Math.ceil(-Math.log10(step) - ROUNDING)) : 0;

const MOST_PLACES = 20;
/** What a logarithm in doubles may be off by. */
const ROUNDING = 1e-9;

/**
 * The sentences have a minus sign, so the figures beside them have no hyphen. Right-to-left languages set a mark before
 * it.
 */
const MINUS = /^([\u061c\u200e\u200f]?)-/;
