import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { CHART_COLORS } from "./chartColors";
import { LineChart } from "./LineChart";
import { useLadderChart } from "./useLadderChart";

type Rung = Readonly<{ deployment: number; unitCost: number; netContribution: number }>;
type Props = Readonly<{
  ladderPoints: readonly Rung[];
  unitBreakeven: number | undefined;
  breakeven: number | undefined;
}>;

export function UnitCostChart({ ladderPoints, unitBreakeven, breakeven }: Props): ReactElement {
  const { words, common, mark } = useLadderChart(ladderPoints, useLanguage().messages.charts.unitCostTitle);
  const points = (y: (rung: Rung) => number): Readonly<{ x: number; y: number }>[] =>
    ladderPoints.map((rung) => ({ x: rung.deployment, y: y(rung) }));
  const cost = (rung: Rung): number => rung.unitCost;
  return (
    <LineChart
      {...common}
      series={[
        { label: words.unitCost, color: CHART_COLORS.cost, points: points(cost) },
        {
          label: words.netContribution,
          color: CHART_COLORS.contribution,
          points: points((rung) => rung.netContribution),
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
