/** A user's estimate of an uncertain figure. */
export type Range = Readonly<{
  low: number;
  /** Between low and high, ends included. Each distribution defines how it uses this value. */
  likely: number;
  high: number;
}>;

/** The value that the input falls below with probability u, 0 < u < 1; increases with u. */
export type Quantile = (u: number) => number;
