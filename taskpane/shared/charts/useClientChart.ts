import { useLanguage } from "../language/LanguageProvider";
import type { Messages } from "../../../src/i18n/en/pane";
import type { Mark } from "./ChartMark";
import type { LineChartProps } from "./LineChartProps";
import { markerAt } from "./markerAt";

type DeploymentPoint = Readonly<{ deployment: number }>;

type ClientChart<T extends DeploymentPoint> = Readonly<{
  t: Messages["charts"];
  /** The properties shared by all charts over deployments. */
  common: Omit<LineChartProps, "series" | "marks">;
  mark: (
    deployment: number | undefined,
    label: (values: Readonly<{ n: string }>) => string,
    y: (point: T) => number,
    style: Pick<Mark, "color" | "side">,
  ) => readonly Mark[];
}>;

export function useClientChart<T extends DeploymentPoint>(
  deploymentPoints: readonly T[],
  title: string,
): ClientChart<T> {
  const { messages, formats } = useLanguage();
  const t = messages.charts;
  const [first, last] = [deploymentPoints[0]?.deployment ?? 0, deploymentPoints.at(-1)?.deployment ?? 0].map(
    formats.amount,
  );
  return {
    t,
    common: {
      title,
      description: t.described({ title, from: first ?? "", to: last ?? "" }),
      xTitle: t.deployment,
      money: true,
      asTable: t.asTable,
      formatX: formats.amount,
      formatY: formats.axis,
      formatExact: formats.amount,
    },
    mark: (deployment, label, y, style) =>
      markerAt(deploymentPoints, deployment, {
        label: (point) => label({ n: formats.amount(point.deployment) }),
        y,
        ...style,
      }),
  };
}
