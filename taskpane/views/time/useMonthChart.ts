import type { LineChartProps } from "../../shared/charts/LineChartProps";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The properties shared by all charts over months. */
export function useMonthChart(
  title: string,
  months: readonly Readonly<{ month: number }>[],
): Omit<LineChartProps, "series" | "marks"> {
  const { messages, formats } = useLanguage();
  const [from, to] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0].map(formats.amount);
  return {
    title,
    description: messages.time.described({ title, from: from ?? "", to: to ?? "" }),
    xTitle: messages.time.monthAxis,
    asTable: messages.charts.asTable,
    formatX: formats.amount,
    formatY: formats.axis,
    formatExact: formats.amount,
  };
}
