import { useLanguage } from "../language/LanguageProvider";
import type { Messages } from "../../../src/i18n/en/pane";
import type { Mark } from "./ChartMark";
import type { LineChartProps } from "./LineChartProps";
import { markerAt } from "./markerAt";

type LadderPoint = Readonly<{ deployment: number }>;

type LadderChart<T extends LadderPoint> = Readonly<{
  words: Messages["charts"];
  /** The properties shared by all charts over deployments. */
  common: Omit<LineChartProps, "series" | "marks">;
  mark: (
    deployment: number | undefined,
    label: (values: Readonly<{ n: string }>) => string,
    y: (point: T) => number,
    style: Pick<Mark, "color" | "side">,
  ) => readonly Mark[];
}>;

export function useLadderChart<T extends LadderPoint>(ladderPoints: readonly T[], title: string): LadderChart<T> {
  const { messages, formats } = useLanguage();
  const words = messages.charts;
  const [first, last] = [ladderPoints[0]?.deployment ?? 0, ladderPoints.at(-1)?.deployment ?? 0].map(formats.amount);
  return {
    words,
    common: {
      title,
      description: words.described({ title, from: first ?? "", to: last ?? "" }),
      xTitle: words.deployment,
      money: true,
      asTable: words.asTable,
      formatX: formats.amount,
      formatY: formats.axis,
      formatExact: formats.amount,
    },
    mark: (deployment, label, y, style) =>
      markerAt(ladderPoints, deployment, {
        label: (point) => label({ n: formats.amount(point.deployment) }),
        y,
        ...style,
      }),
  };
}
