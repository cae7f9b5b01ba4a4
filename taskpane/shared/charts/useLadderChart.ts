import { useLanguage } from "../language/LanguageProvider";
import type { Messages } from "../../../src/i18n/en/pane";
import type { Mark } from "./ChartMark";
import type { LineChartProps } from "./LineChartProps";
import { markerAt } from "./markerAt";

type Rung = Readonly<{ deployment: number }>;

type RungChart<T extends Rung> = Readonly<{
  words: Messages["charts"];
  /** The properties shared by all charts over deployments. */
  common: Omit<LineChartProps, "series" | "marks">;
  mark: (
    deployment: number | undefined,
    label: (values: Readonly<{ n: string }>) => string,
    y: (rung: T) => number,
    look: Pick<Mark, "color" | "side">,
  ) => readonly Mark[];
}>;

export function useLadderChart<T extends Rung>(ladderPoints: readonly T[], title: string): RungChart<T> {
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
    mark: (deployment, label, y, look) =>
      markerAt(ladderPoints, deployment, {
        label: (rung) => label({ n: formats.amount(rung.deployment) }),
        y,
        ...look,
      }),
  };
}
