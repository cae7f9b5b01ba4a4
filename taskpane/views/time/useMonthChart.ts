import type { LineChartProps } from "../../shared/charts/LineChartProps";
import { useMonthText } from "./useMonthText";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The properties shared by all charts over months. */
export function useMonthChart(
  title: string,
  months: readonly Readonly<{ month: number }>[],
  startDate: number | undefined,
): Omit<LineChartProps, "series" | "marks"> {
  const { messages, formats } = useLanguage();
  const monthText = useMonthText(startDate);
  const formatX = monthText?.short ?? formats.amount;
  const [from, to] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0].map(formatX);
  return {
    title,
    description: messages.time.described({ title, from: from ?? "", to: to ?? "" }),
    xTitle: messages.time.monthAxis,
    asTable: messages.charts.asTable,
    formatX,
    formatY: formats.axis,
    formatExact: formats.amount,
  };
}
