import type { ReactElement } from "react";
import type { ScheduleMonth } from "../../../src/engine/time/schedule";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useMonthChart } from "./useMonthChart";

export function DeploymentsChart({ months }: Readonly<{ months: readonly ScheduleMonth[] }>): ReactElement {
  const words = useLanguage().messages.time;
  const common = useMonthChart(words.deploymentsTitle, months);
  const points = (y: (row: ScheduleMonth) => number) => months.map((row) => ({ x: row.month, y: y(row) }));
  return (
    <LineChart
      {...common}
      series={[
        {
          label: words.completed,
          color: CHART_COLORS.margin,
          points: points(({ completed }) => completed),
          step: true,
        },
        {
          label: words.waiting,
          color: CHART_COLORS.cost,
          points: points(({ waiting }) => waiting),
          step: true,
          dashed: true,
        },
      ]}
      marks={[]}
    />
  );
}
