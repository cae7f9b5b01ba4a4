import type { Rows } from "../model/modelLayout";
import type { RiskShape } from "./riskShape";

/** Where every part of a risk sheet stands. */
export type RiskLayout = Readonly<{
  run: Rows;
  figures: Rows;
  inputs: Rows;
  /** Where no inputs move together there is none. */
  links: Rows | undefined;
  bins: Rows;
  /** Undefined where the question has no curve. */
  curve: Rows | undefined;
  bars: Rows;
}>;

/** Band, its explanation, header; a row between two parts. */
const BAND = 2;
const GAP = 1;
export const RUN_ROWS = 8;
/** Never and all trials stand below the bins. */
export const BELOW_BINS = 2;
/** The row of the first band. */
export const FIRST_BAND = 4;

export function riskLayout({ figures, inputs, links, bars, bins, curve }: RiskShape): RiskLayout {
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
    links: links === 0 ? undefined : next(links),
    bars: next(bars),
    bins: next(bins + BELOW_BINS),
    curve: curve === 0 ? undefined : next(curve),
  };
}
