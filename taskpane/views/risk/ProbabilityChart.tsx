import type { ReactElement } from "react";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The S-curve: the probability of breakeven by number of clients, from the first client to the last one listed. */
export function ProbabilityChart({ report, last }: Readonly<{ report: RiskReport; last: number }>): ReactElement {
  const { messages, formats } = useLanguage();
  const t = messages.risk;
  const inside = report.curve.map(({ deployment, probability }) => ({ x: deployment, y: probability }));
  const [first, end] = [inside[0], inside.at(-1) ?? { x: 0, y: 0 }];
  const points = [
    ...(first !== undefined && first.x > 0 ? [{ x: 0, y: 0 }] : []),
    ...inside,
    ...(Number.isFinite(last) && last > end.x ? [{ x: last, y: end.y }] : []),
  ];
  return (
    <LineChart
      title={t.curveTitle}
      description={t.curveOf({ n: formats.amount(points.at(-1)?.x ?? end.x) })}
      xTitle={messages.charts.deployment}
      series={[{ label: t.probabilitySeries, color: CHART_COLORS.margin, points }]}
      marks={[
        {
          label: t.probabilityMark({ chance: formats.percent(end.y) }),
          color: CHART_COLORS.cost,
          at: points.at(-1) ?? end,
          side: "above",
        },
      ]}
      shares
      asTable={messages.charts.asTable}
      formatX={formats.amount}
      formatY={formats.shareAxis}
      formatExact={formats.percent}
    />
  );
}
