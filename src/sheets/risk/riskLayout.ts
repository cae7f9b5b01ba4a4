import type { RiskReport } from "../../engine/risk/results/RiskReport";
import type { Rows } from "../model/modelLayout";

/** Where every part of a risk sheet stands. */
export type RiskLayout = Readonly<{
  run: Rows;
  figures: Rows;
  inputs: Rows;
  /** Where no inputs move together there is none. */
  links: Rows | undefined;
  bins: Rows;
  /** Empty where the question has no curve. */
  curve: Rows | undefined;
  bars: Rows;
}>;

/** Band, its explanation, header; a row between two parts. */
const BAND = 2;
const GAP = 1;
export const RUN_ROWS = 8;
/** Points of the curve that are kept. */
export const CURVE_POINTS = 40;

export function riskLayout(report: RiskReport, figures: number): RiskLayout {
  let row = 4;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  const { inputs, links = [] } = report.simulation;
  return {
    run: next(RUN_ROWS),
    figures: next(figures),
    inputs: next(inputs.length),
    links: links.length === 0 ? undefined : next(links.length),
    bars: next(inputs.length),
    // Never and all trials stand below the bins.
    bins: next(report.histogram.bins.length + 2),
    curve: report.curve.length === 0 ? undefined : next(Math.min(CURVE_POINTS, report.curve.length)),
  };
}
