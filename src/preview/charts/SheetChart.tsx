import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ReactElement } from "react";
import type { ChartPicture, PictureSeries } from "./chartPicture";
import { Legend, legendLines, LINE } from "./Legend";
import { useSize } from "./useSize";

const MARGIN = { top: 38, right: 18, left: 78 };
/** Space below the chart: labels, title of the axis and one line of the legend. */
const BELOW = 74;
const INK = "#404a55";
const RULE = "#e1e6ea";

/** A scatter chart in Excel's layout from the same specification: straight lines, marks as single points. */
export function SheetChart({ title, xTitle, yTitle, labels, series }: ChartPicture): ReactElement {
  const { ref, size } = useSize();
  const { width, height } = size;
  const bottom = height - BELOW - (legendLines(series, width).length - 1) * LINE;
  const points = series.flatMap((one) => one.points);
  const [xFrom = 0, xTo = 1] = extent(points, ([x]) => x);
  const [yFrom = 0, yTo = 1] = extent(points, ([, y]) => y);
  const x = scaleLinear([xFrom, xTo], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([Math.min(0, yFrom), Math.max(0, yTo)], [bottom, MARGIN.top]).nice(6);
  return (
    <svg ref={ref} width="100%" height="100%" role="img" aria-label={title} className="sheet-chart">
      <text x={width / 2} y={22} textAnchor="middle" fontSize={15} fontWeight={600} fill={INK}>
        {title}
      </text>
      <Axes {...{ x, y, width, bottom, xTitle, yTitle, labels }} />
      {series.map((one) => (
        <Drawn key={one.name} series={one} x={x} y={y} />
      ))}
      <Legend series={series} size={size} />
    </svg>
  );
}

type Scale = ScaleLinear<number, number>;
type Scales = Readonly<{ x: Scale; y: Scale }>;
type AxesProps = Scales &
  Pick<ChartPicture, "xTitle" | "yTitle" | "labels"> &
  Readonly<{ width: number; bottom: number }>;

/** Number formats of an axis for the scale. */
const TICKS: Readonly<Record<string, string>> = { "#,##0": ",.0f", "0%": ".0%" };

function Axes({ x, y, width, bottom, xTitle, yTitle, labels: { format, step } }: AxesProps): ReactElement {
  const amount = y.tickFormat(6, TICKS[format]);
  const ticks = y.ticks(6).filter((tick) => step === undefined || Number.isInteger(tick / step));
  return (
    <g fontSize={11} fill={INK}>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={MARGIN.left} x2={width - MARGIN.right} stroke={tick === 0 ? INK : RULE} />
          <text x={MARGIN.left - 7} dy="0.35em" textAnchor="end">
            {amount(tick)}
          </text>
        </g>
      ))}
      {x.ticks(8).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 16} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text x={(MARGIN.left + width - MARGIN.right) / 2} y={bottom + 34} textAnchor="middle">
        {xTitle}
      </text>
      <text transform={`translate(14 ${(MARGIN.top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
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
          <g key={px}>
            <circle cx={x(px)} cy={y(py)} r={6} stroke="#ffffff" strokeWidth={1.5} />
            {series.named !== undefined ? (
              <text
                x={x(px)}
                y={y(py) + (series.named === "above" ? -11 : 19)}
                textAnchor="middle"
                fontSize={11}
                fill={INK}
              >
                {series.name}
              </text>
            ) : null}
          </g>
        ))}
      </g>
    );
  }
  const path = line<readonly [number, number]>(
    ([px]) => x(px),
    ([, py]) => y(py),
  );
  return (
    <path
      d={path([...series.points]) ?? ""}
      fill="none"
      stroke={series.color}
      strokeWidth={2.2}
      {...(series.dashed ? { strokeDasharray: "6 4" } : {})}
    />
  );
}
