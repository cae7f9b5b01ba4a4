import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { LineChart } from "../../shared/charts/LineChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Timeline } from "../../shared/figures/timeline";
import { useMonthChart } from "./useMonthChart";
import { useMonthText } from "./useMonthText";

/** Cumulative cash by month, with its lowest point and the month of the permanent payback. */
export function CashChart({
  timeline: { flow, peak, payback, startDate },
}: Readonly<{ timeline: Timeline }>): ReactElement {
  const { messages, formats } = useLanguage();
  const t = messages.time;
  const common = useMonthChart(t.cashTitle, flow, startDate);
  const monthText = useMonthText(startDate);
  const back = payback === undefined || payback === 0 ? undefined : flow[payback];
  return (
    <LineChart
      {...common}
      money
      series={[
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
