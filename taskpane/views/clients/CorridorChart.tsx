import type { ReactElement } from "react";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { ceilingsShown, highestOf, MAX_HEIGHT_RATIO } from "./ceilingsShown";
import type { PriceCorridor } from "../../shared/figures/priceCorridor";

const ceilingColor = (index: number): string =>
  CHART_COLORS.ceilings[index % CHART_COLORS.ceilings.length] ?? CHART_COLORS.contribution;

export function CorridorChart({ corridor }: Readonly<{ corridor: PriceCorridor }>): ReactElement | null {
  const { messages, formats } = useLanguage();
  const t = messages.clients;
  const ceiled = ceilingsShown(corridor.profiles);
  const highest = highestOf(ceiled);
  const low = corridor.floors.filter(({ floor }) => highest === 0 || floor <= highest * MAX_HEIGHT_RATIO);
  const shown = low.length > 1 ? low : corridor.floors;
  const last = shown.at(-1)?.deployment ?? 1;
  return (
    <LineChart
      title={t.chartTitle}
      description={t.described({ from: formats.amount(shown[0]?.deployment ?? 1), to: formats.amount(last) })}
      xTitle={messages.charts.deployment}
      money
      asTable={messages.charts.asTable}
      formatX={formats.amount}
      formatY={formats.axis}
      formatExact={formats.amount}
      series={[
        {
          label: t.floor,
          color: CHART_COLORS.cost,
          points: shown.map(({ deployment, floor }) => ({ x: deployment, y: floor })),
        },
        ...ceiled.map(({ name, ceiling }, index) => ({
          label: name,
          color: ceilingColor(index),
          points: shown.map(({ deployment }) => ({ x: deployment, y: ceiling.price })),
          dashed: true,
        })),
      ]}
      marks={ceiled.flatMap(({ name, threshold, ceiling }, index) =>
        threshold?.kind === "reached" &&
        threshold.deployment >= (shown[0]?.deployment ?? 1) &&
        threshold.deployment <= last
          ? [
              {
                label: formats.amount(threshold.deployment),
                name: t.floorMet({ name, n: formats.amount(threshold.deployment) }),
                color: ceilingColor(index),
                at: { x: threshold.deployment, y: ceiling.price },
                side: "above" as const,
              },
            ]
          : [],
      )}
    />
  );
}
