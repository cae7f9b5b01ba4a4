import type { ReactElement } from "react";
import { isOrdinal } from "../../../src/engine/risk/trial/Measure";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";

const MARKED_PERCENTILES: readonly number[] = [10, 50, 90];

/** The distribution of the trials' results, with P10, P50 and P90. */
export function HistogramChart({ report }: Readonly<{ report: RiskReport }>): ReactElement | null {
  const { messages, formats } = useLanguage();
  const t = messages.risk;
  const { simulation, histogram, summary } = report;
  const { bins } = histogram;
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const format = isOrdinal(simulation.measure) ? formats.amount : formats.short;
  const heightAt = (value: number): number => bins.find(({ to }) => value <= to)?.count ?? 0;
  return (
    <LineChart
      title={t.histogramTitle}
      description={t.histogramOf({ title: t.histogramTitle, from: format(first.from), to: format(last.to) })}
      xTitle={t.results[simulation.measure]}
      series={[
        {
          label: t.trialsSeries,
          color: CHART_COLORS.margin,
          points: [
            { x: first.from, y: 0 },
            ...bins.map(({ to, count }) => ({ x: to, y: count })),
            { x: last.to, y: 0 },
          ],
          step: true,
          filled: true,
        },
      ]}
      marks={summary.percentiles
        .filter(({ percent, value }) => MARKED_PERCENTILES.includes(percent) && value !== Infinity)
        .map(({ percent, value }) => ({
          label: t.percentile({ percent: String(percent) }),
          color: CHART_COLORS.cost,
          at: { x: value, y: heightAt(value) },
          side: "above" as const,
        }))}
      asTable={messages.charts.asTable}
      formatX={format}
      formatY={formats.axis}
      formatExact={formats.amount}
    />
  );
}
