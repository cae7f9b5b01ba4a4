/** What somebody says of an uncertain figure. */
export type Range = Readonly<{
  low: number;
  /** Between low and high, ends included; each distribution says what it makes of it. */
  likely: number;
  high: number;
}>;

/** The value below which it falls with chance u, 0 < u < 1; rises with u. */
export type Quantile = (u: number) => number;
