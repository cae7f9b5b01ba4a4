/** Everything that the style of a risk sheet depends on; for an existing sheet it is read from its cells. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { Measure } from "../../engine/risk/trial/trialMeasure";

export type RiskShape = Readonly<{
  measure: Measure;
  /** Number of lines of each part below its header. */
  figures: number;
  inputs: number;
  /** 0 if no inputs move together, or if the measure has no curve: the part is then missing. */
  correlations: number;
  curve: number;
  bars: number;
  bins: number;
  /** Percentiles that the chart of the trials marks. */
  marks: readonly number[];
}>;

/** Number of points of the curve on the sheet. */
export const CURVE_POINTS = 40;
const MARKED: readonly number[] = [10, 50, 90];

export type Mark = Readonly<{ percent: number; value: number; height: number }>;

/** Only percentiles within a bin have a mark. */
export const marksOf = ({ histogram, summary }: RiskReport): readonly Mark[] =>
  summary.percentiles.flatMap(({ percent, value }) => {
    const height = histogram.bins.find(({ to }) => value <= to)?.count;
    return MARKED.includes(percent) && height !== undefined ? [{ percent, value, height }] : [];
  });

export function shapeOf(report: RiskReport, figures: number): RiskShape {
  const { simulation, histogram, curve, tornado } = report;
  return {
    measure: simulation.measure,
    figures,
    inputs: simulation.inputs.length,
    correlations: simulation.correlations?.length ?? 0,
    curve: Math.min(CURVE_POINTS, curve.length),
    bars: tornado.bars.length,
    bins: histogram.bins.length,
    marks: marksOf(report).map(({ percent }) => percent),
  };
}
