/** All that the looks of a risk sheet hang on: a sheet that is read again has them from its cells. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { Measure } from "../../engine/risk/trial/trialMeasure";

export type RiskShape = Readonly<{
  measure: Measure;
  /** How many lines each part has below its header. */
  figures: number;
  inputs: number;
  /** 0 where no inputs move together, and where the question has no curve: then there is no such part. */
  links: number;
  curve: number;
  bars: number;
  bins: number;
  /** Percentiles that the picture of the trials marks. */
  marks: readonly number[];
}>;

/** Points of the curve that are kept. */
export const CURVE_POINTS = 40;
const MARKED: readonly number[] = [10, 50, 90];

export type Mark = Readonly<{ percent: number; value: number; height: number }>;

/** Those that fall on a bin. */
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
    links: simulation.links?.length ?? 0,
    curve: Math.min(CURVE_POINTS, curve.length),
    bars: tornado.bars.length,
    bins: histogram.bins.length,
    marks: marksOf(report).map(({ percent }) => percent),
  };
}
