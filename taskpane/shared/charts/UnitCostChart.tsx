import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { CHART_COLORS } from "./chartColors";
import { LineChart } from "./LineChart";
import { useClientChart } from "./useClientChart";

type DeploymentPoint = Readonly<{ deployment: number; unitCost: number; netContribution: number }>;
type Props = Readonly<{
  deploymentPoints: readonly DeploymentPoint[];
  unitBreakeven: number | undefined;
  breakeven: number | undefined;
}>;

export function UnitCostChart({ deploymentPoints, unitBreakeven, breakeven }: Props): ReactElement {
  const { t, common, mark } = useClientChart(deploymentPoints, useLanguage().messages.charts.unitCostTitle);
  const points = (y: (point: DeploymentPoint) => number): Readonly<{ x: number; y: number }>[] =>
    deploymentPoints.map((point) => ({ x: point.deployment, y: y(point) }));
  const cost = (point: DeploymentPoint): number => point.unitCost;
  return (
    <LineChart
      {...common}
      series={[
        { label: t.unitCost, color: CHART_COLORS.cost, points: points(cost) },
        {
          label: t.netContribution,
          color: CHART_COLORS.contribution,
          points: points((point) => point.netContribution),
          step: true,
          dashed: true,
        },
      ]}
      marks={[
        ...mark(unitBreakeven, t.unitBreakeven, cost, { color: CHART_COLORS.cost, side: "above" }),
        ...mark(breakeven === unitBreakeven ? undefined : breakeven, t.breakeven, cost, {
          color: tokens.colorBrandForeground1,
          side: "below",
        }),
      ]}
    />
  );
}
