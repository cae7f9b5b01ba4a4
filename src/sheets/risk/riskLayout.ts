import type { Rows } from "../model/modelLayout";
import type { RiskShape } from "./riskShape";

/** Position of every part of a risk sheet. */
export type RiskLayout = Readonly<{
  run: Rows;
  figures: Rows;
  inputs: Rows;
  /** Undefined if no inputs move together. */
  correlations: Rows | undefined;
  bins: Rows;
  /** Undefined if the measure has no curve. */
  curve: Rows | undefined;
  bars: Rows;
}>;

/** Band, explanation and header, with a blank row between two parts. */
const BAND = 2;
const GAP = 1;
export const RUN_ROWS = 8;
/** The rows for "never" and for all trials are below the bins. */
export const BELOW_BINS = 2;
/** The row of the first band. */
export const FIRST_BAND = 4;

export function riskLayout({ figures, inputs, correlations, bars, bins, curve }: RiskShape): RiskLayout {
  let row = FIRST_BAND;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  return {
    run: next(RUN_ROWS),
    figures: next(figures),
    inputs: next(inputs),
    correlations: correlations === 0 ? undefined : next(correlations),
    bars: next(bars),
    bins: next(bins + BELOW_BINS),
    curve: curve === 0 ? undefined : next(curve),
  };
}
