import type { ReactElement } from "react";
import type { ScheduleMonth } from "../../../src/engine/time/schedule";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useMonthChart } from "./useMonthChart";

type Props = Readonly<{ months: readonly ScheduleMonth[]; experts: number | undefined; startDate: number | undefined }>;

/** Expert-months that the deployments of each month took, compared with the available experts. */
export function ExpertsChart({ months, experts, startDate }: Props): ReactElement {
  const t = useLanguage().messages.time;
  const common = useMonthChart(t.expertsTitle, months, startDate);
  return (
    <LineChart
      {...common}
      series={[
        {
          label: t.expertMonths,
          color: CHART_COLORS.cost,
          points: months.map(({ month, expertMonths }) => ({ x: month, y: expertMonths })),
          step: true,
        },
        ...(experts === undefined
          ? []
          : [
              {
                label: t.expertsThere,
                color: CHART_COLORS.contribution,
                points: months.map(({ month }) => ({ x: month, y: experts })),
                dashed: true,
              },
            ]),
      ]}
      marks={[]}
    />
  );
}
