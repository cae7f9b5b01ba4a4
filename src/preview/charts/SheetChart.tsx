import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ReactElement } from "react";
import type { ChartPicture, PictureSeries } from "./chartPicture";
import { type Size, useSize } from "./useSize";

const AROUND = { top: 38, right: 18, bottom: 74, left: 78 };
const INK = "#404a55";
const RULE = "#e1e6ea";

/** A scatter chart as Excel would draw it from the same specification: straight lines, marks as single points. */
export function SheetChart({ title, xTitle, yTitle, series }: ChartPicture): ReactElement {
  const { ref, size } = useSize();
  const { width, height } = size;
  const points = series.flatMap((one) => one.points);
  const [xFrom = 0, xTo = 1] = extent(points, ([x]) => x);
  const [yFrom = 0, yTo = 1] = extent(points, ([, y]) => y);
  const x = scaleLinear([xFrom, xTo], [AROUND.left, width - AROUND.right]);
  const y = scaleLinear([Math.min(0, yFrom), Math.max(0, yTo)], [height - AROUND.bottom, AROUND.top]).nice(6);
  return (
    <svg ref={ref} width="100%" height="100%" role="img" aria-label={title} className="sheet-chart">
      <text x={width / 2} y={22} textAnchor="middle" fontSize={15} fontWeight={600} fill={INK}>
        {title}
      </text>
      <Axes x={x} y={y} size={size} xTitle={xTitle} yTitle={yTitle} />
      {series.map((one) => (
        <Drawn key={one.name} series={one} x={x} y={y} />
      ))}
      <Legend series={series} size={size} />
    </svg>
  );
}

type Scale = ScaleLinear<number, number>;
type Scales = Readonly<{ x: Scale; y: Scale }>;
type AxesProps = Scales & Readonly<{ size: Size; xTitle: string; yTitle: string }>;

function Axes({ x, y, size: { width, height }, xTitle, yTitle }: AxesProps): ReactElement {
  const bottom = height - AROUND.bottom;
  const amount = y.tickFormat(6, ",.0f");
  return (
    <g fontSize={11} fill={INK}>
      {y.ticks(6).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={AROUND.left} x2={width - AROUND.right} stroke={tick === 0 ? INK : RULE} />
          <text x={AROUND.left - 7} dy="0.35em" textAnchor="end">
            {amount(tick)}
          </text>
        </g>
      ))}
      {x.ticks(8).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 16} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text x={(AROUND.left + width - AROUND.right) / 2} y={bottom + 34} textAnchor="middle">
        {xTitle}
      </text>
      <text transform={`translate(14 ${(AROUND.top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        {yTitle}
      </text>
    </g>
  );
}

function Drawn({ series, x, y }: Scales & Readonly<{ series: PictureSeries }>): ReactElement {
  if (!series.line) {
    return (
      <g fill={series.color}>
        {series.points.map(([px, py]) => (
          <circle key={px} cx={x(px)} cy={y(py)} r={6} stroke="#ffffff" strokeWidth={1.5} />
        ))}
      </g>
    );
  }
  const path = line<readonly [number, number]>(
    ([px]) => x(px),
    ([, py]) => y(py),
  );
  return <path d={path([...series.points]) ?? ""} fill="none" stroke={series.color} strokeWidth={2.2} />;
}

type LegendProps = Readonly<{ series: readonly PictureSeries[]; size: Size }>;

/** One after another, as wide as their names are, about. */
function Legend({ series, size: { width, height } }: LegendProps): ReactElement {
  const widths = series.map(({ name }) => 40 + name.length * 5.3);
  const start = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const places = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, start));
  return (
    <g fontSize={11} fill={INK}>
      {series.map(({ name, color, line: drawn }, index) => (
        <g key={name} transform={`translate(${places[index] ?? 0} ${height - 16})`}>
          {drawn ? <line x2={20} stroke={color} strokeWidth={2.5} /> : <circle cx={10} r={5} fill={color} />}
          <text x={26} dy="0.35em">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
