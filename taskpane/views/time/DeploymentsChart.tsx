import type { ReactElement } from "react";
import type { ScheduleMonth } from "../../../src/engine/time/schedule";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useMonthChart } from "./useMonthChart";

type Props = Readonly<{ months: readonly ScheduleMonth[]; startDate: number | undefined }>;

export function DeploymentsChart({ months, startDate }: Props): ReactElement {
  const t = useLanguage().messages.time;
  const common = useMonthChart(t.deploymentsTitle, months, startDate);
  const points = (y: (row: ScheduleMonth) => number) => months.map((row) => ({ x: row.month, y: y(row) }));
  return (
    <LineChart
      {...common}
      series={[
        {
          label: t.completed,
          color: CHART_COLORS.margin,
          points: points(({ completed }) => completed),
          step: true,
        },
        {
          label: t.waiting,
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
