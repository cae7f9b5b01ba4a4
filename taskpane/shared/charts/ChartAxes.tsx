import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AxisLabel } from "./LineChartProps";
import { MARGIN, type Scale, type Size } from "./chartScale";

type Props = Readonly<{
  x: Scale;
  y: Scale;
  size: Size;
  xTitle: string;
  /** Counts have no fractions, so the axis must not label halves. */
  wholeY: boolean;
  /** Instead of the numbers of the axis. */
  labelsX?: readonly AxisLabel[] | undefined;
  formatX: (value: number) => string;
  formatY: (value: number, step: number) => string;
}>;

/** Pixels reserved for one label of the horizontal axis. */
const LABEL = 56;

export function ChartAxes({
  x,
  y,
  size: { width, height },
  xTitle,
  wholeY,
  labelsX,
  formatX,
  formatY,
}: Props): ReactElement {
  const bottom = height - MARGIN.bottom;
  const room = Math.max(2, Math.floor((width - MARGIN.left - MARGIN.right) / LABEL));
  const ticks =
    labelsX === undefined
      ? x
          .ticks(room)
          .filter(Number.isInteger)
          .map((at): AxisLabel => ({ at, text: formatX(at) }))
      : thinned(labelsX, room);
  const levels = y.ticks(4).filter((tick) => !wholeY || Number.isInteger(tick));
  const [lowest = 0, next = lowest + 1] = levels;
  return (
    <g data-axes="" fontSize="10" fill={tokens.colorNeutralForeground3}>
      {levels.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            stroke={tick === 0 ? tokens.colorNeutralStroke1 : tokens.colorNeutralStroke3}
          />
          <text x={MARGIN.left - 6} dy="0.34em" textAnchor="end">
            {formatY(tick, next - lowest)}
          </text>
        </g>
      ))}
      {ticks.map(({ at, text }) => (
        <text key={at} x={x(at)} y={bottom + 13} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={width - MARGIN.right} y={height - 4} textAnchor="end">
        {xTitle}
      </text>
    </g>
  );
}

/** Every label, or every second, third … one, so that not more are shown than there is room for. */
function thinned(labels: readonly AxisLabel[], room: number): readonly AxisLabel[] {
  const step = Math.ceil(labels.length / room);
  return labels.filter((_, index) => index % step === 0);
}
