import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../Language";
import { CHART_COLORS } from "./chartColors";
import type { Mark } from "./ChartMark";
import { LineChart } from "./LineChart";
import { markOf } from "./markOf";

type Props = Readonly<{
  rungs: readonly Readonly<{ deployment: number; unitCost: number; contribution: number }>[];
  unitBreakeven: number | undefined;
  breakeven: number | undefined;
}>;

export function UnitCostChart({ rungs, unitBreakeven, breakeven }: Props): ReactElement {
  const { messages, formats } = useLanguage();
  const words = messages.charts;
  const mark = (
    n: number | undefined,
    label: (n: string) => string,
    color: string,
    side: Mark["side"],
  ): readonly Mark[] =>
    markOf(rungs, n, {
      label: ({ deployment }) => label(formats.amount(deployment)),
      y: (rung) => rung.unitCost,
      color,
      side,
    });
  const [first, last] = [rungs[0], rungs.at(-1)];
  return (
    <LineChart
      title={words.unitCostTitle}
      description={words.described(
        words.unitCostTitle,
        formats.amount(first?.deployment ?? 0),
        formats.amount(last?.deployment ?? 0),
      )}
      xTitle={words.deployment}
      series={[
        {
          label: words.unitCost,
          color: CHART_COLORS.cost,
          points: rungs.map((r) => ({ x: r.deployment, y: r.unitCost })),
        },
        {
          label: words.contribution,
          color: CHART_COLORS.contribution,
          points: rungs.map((r) => ({ x: r.deployment, y: r.contribution })),
          step: true,
          dashed: true,
        },
      ]}
      marks={[
        ...mark(unitBreakeven, words.unitBreakeven, CHART_COLORS.cost, "above"),
        ...mark(
          breakeven === unitBreakeven ? undefined : breakeven,
          words.breakeven,
          tokens.colorBrandForeground1,
          "below",
        ),
      ]}
      asTable={words.asTable}
      formatX={formats.amount}
      formatY={formats.short}
      formatExact={formats.amount}
    />
  );
}
