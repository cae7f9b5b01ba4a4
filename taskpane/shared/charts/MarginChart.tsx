import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { CHART_COLORS } from "./chartColors";
import { LineChart } from "./LineChart";
import { useClientChart } from "./useClientChart";

type Props = Readonly<{
  deploymentPoints: readonly Readonly<{ deployment: number; margin: number }>[];
  breakeven: number | undefined;
  deepest: number | undefined;
}>;

/** The J-curve: the cumulative margin first falls, then recovers. */
export function MarginChart({ deploymentPoints, breakeven, deepest }: Props): ReactElement {
  const { t, common, mark } = useClientChart(deploymentPoints, useLanguage().messages.charts.marginTitle);
  return (
    <LineChart
      {...common}
      series={[
        {
          label: t.margin,
          color: CHART_COLORS.margin,
          points: deploymentPoints.map((r) => ({ x: r.deployment, y: r.margin })),
        },
      ]}
      marks={[
        ...mark(deepest, t.deepest, (point) => point.margin, { color: CHART_COLORS.cost, side: "below" }),
        ...mark(breakeven, t.breakeven, (point) => point.margin, {
          color: tokens.colorBrandForeground1,
          side: "above",
        }),
      ]}
    />
  );
}
