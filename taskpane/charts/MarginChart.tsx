import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../Language";
import { CHART_COLORS } from "./chartColors";
import type { Mark } from "./ChartMark";
import { LineChart } from "./LineChart";
import { markOf } from "./markOf";

type Props = Readonly<{
  rungs: readonly Readonly<{ deployment: number; margin: number }>[];
  breakeven: number | undefined;
  deepest: number | undefined;
}>;

/** The J-curve: money out first, back later. */
export function MarginChart({ rungs, breakeven, deepest }: Props): ReactElement {
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
      y: (rung) => rung.margin,
      color,
      side,
    });
  const [first, last] = [rungs[0], rungs.at(-1)];
  return (
    <LineChart
      title={words.marginTitle}
      description={words.described(
        words.marginTitle,
        formats.amount(first?.deployment ?? 0),
        formats.amount(last?.deployment ?? 0),
      )}
      xTitle={words.deployment}
      series={[
        {
          label: words.margin,
          color: CHART_COLORS.margin,
          points: rungs.map((r) => ({ x: r.deployment, y: r.margin })),
        },
      ]}
      marks={[
        ...mark(deepest, words.deepest, CHART_COLORS.cost, "below"),
        ...mark(breakeven, words.breakeven, tokens.colorBrandForeground1, "above"),
      ]}
      asTable={words.asTable}
      formatX={formats.amount}
      formatY={formats.short}
      formatExact={formats.amount}
    />
  );
}
