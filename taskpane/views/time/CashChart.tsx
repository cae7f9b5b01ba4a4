import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import type { Series } from "../../shared/charts/LineChartProps";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { CashPeriod } from "../../../src/engine/time/periods";
import type { Timeline } from "../../shared/figures/timeline";
import type { CashBy } from "./CashBy";
import { useMonthChart } from "./useMonthChart";
import { useMonthText } from "./useMonthText";
import { usePeriodName } from "./usePeriodName";

type Props = Readonly<{ timeline: Timeline; by: CashBy }>;

/**
 * Cumulative cash by month, with its lowest point and the month of the permanent payback; by period also the net cash
 * flow of each period.
 */
export function CashChart({ timeline: { flow, periods, peak, payback, startDate }, by }: Props): ReactElement {
  const { messages, formats } = useLanguage();
  const t = messages.time;
  const { asTable, ...axes } = useMonthChart(by === "month" ? t.cashTitle : t.periodsTitle, flow, startDate);
  const nameOf = usePeriodName(startDate);
  const monthText = useMonthText(startDate);
  const back = payback === undefined || payback === 0 ? undefined : flow[payback];
  const shown = by === "month" ? undefined : periods[by];
  return (
    <LineChart
      {...axes}
      {...(shown === undefined
        ? { asTable }
        : { labelsX: shown.map((one) => ({ at: middleOf(one), text: nameOf(one) })) })}
      money
      series={[
        ...(shown === undefined ? [] : [{ label: t.net, color: CHART_COLORS.contribution, ...stepsOf(shown) }]),
        {
          label: t.cash,
          color: CHART_COLORS.margin,
          points: flow.map(({ month, cumulative }) => ({ x: month, y: cumulative })),
        },
      ]}
      marks={[
        ...(peak === undefined
          ? []
          : [
              {
                label:
                  monthText === undefined
                    ? t.peakMark({ n: formats.amount(peak.month) })
                    : t.peakMarkDate({ month: monthText.long(peak.month) }),
                color: CHART_COLORS.cost,
                at: { x: peak.month, y: -peak.amount },
                side: "below" as const,
              },
            ]),
        ...(back === undefined
          ? []
          : [
              {
                label:
                  monthText === undefined
                    ? t.paybackMark({ n: formats.amount(back.month) })
                    : t.paybackMarkDate({ month: monthText.long(back.month) }),
                color: tokens.colorBrandForeground1,
                at: { x: back.month, y: back.cumulative },
                side: "above" as const,
              },
            ]),
      ]}
    />
  );
}

/** A period begins where the month before it ends. */
const startOf = ({ from }: CashPeriod): number => from - 1;
const middleOf = (period: CashPeriod): number => (startOf(period) + period.until) / 2;

/** A filled step over the months of each period. */
const stepsOf = (periods: readonly CashPeriod[]): Pick<Series, "points" | "step" | "filled"> => ({
  points: [
    ...periods.slice(0, 1).map((period) => ({ x: startOf(period), y: 0 })),
    ...periods.map(({ until, net }) => ({ x: until, y: net })),
    ...periods.slice(-1).map(({ until }) => ({ x: until, y: 0 })),
  ],
  step: true,
  filled: true,
});
