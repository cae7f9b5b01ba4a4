import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { CHART_COLORS } from "./chartColors";
import { LineChart } from "./LineChart";
import { useLadderChart } from "./useLadderChart";

type LadderPoint = Readonly<{ deployment: number; unitCost: number; netContribution: number }>;
type Props = Readonly<{
  ladderPoints: readonly LadderPoint[];
  unitBreakeven: number | undefined;
  breakeven: number | undefined;
}>;

export function UnitCostChart({ ladderPoints, unitBreakeven, breakeven }: Props): ReactElement {
  const { words, common, mark } = useLadderChart(ladderPoints, useLanguage().messages.charts.unitCostTitle);
  const points = (y: (point: LadderPoint) => number): Readonly<{ x: number; y: number }>[] =>
    ladderPoints.map((point) => ({ x: point.deployment, y: y(point) }));
  const cost = (point: LadderPoint): number => point.unitCost;
  return (
    <LineChart
      {...common}
      series={[
        { label: words.unitCost, color: CHART_COLORS.cost, points: points(cost) },
        {
          label: words.netContribution,
          color: CHART_COLORS.contribution,
          points: points((point) => point.netContribution),
          step: true,
          dashed: true,
        },
      ]}
      marks={[
        ...mark(unitBreakeven, words.unitBreakeven, cost, { color: CHART_COLORS.cost, side: "above" }),
        ...mark(breakeven === unitBreakeven ? undefined : breakeven, words.breakeven, cost, {
          color: tokens.colorBrandForeground1,
          side: "below",
        }),
      ]}
    />
  );
}
