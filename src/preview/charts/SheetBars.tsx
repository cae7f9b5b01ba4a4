import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { BarPicture } from "./chartPicture";
import { useSize } from "./useSize";

const MARGIN = { top: 38, right: 24, bottom: 56, left: 200 };
const INK = "#404a55";
const RULE = "#e1e6ea";
const THICK = 0.6;

/** Horizontal bars in Excel's layout: names on the left, the first on top, the series of one name on one line. */
export function SheetBars({ title, yTitle, names, series }: BarPicture): ReactElement {
  const { ref, size } = useSize();
  const { width, height } = size;
  const [from = 0, to = 1] = extent(series.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const x = scaleLinear([Math.min(0, from), Math.max(0, to)], [MARGIN.left, width - MARGIN.right]).nice(5);
  const step = (height - MARGIN.top - MARGIN.bottom) / Math.max(1, names.length);
  const amount = x.tickFormat(5, ",.0f");
  return (
    <svg ref={ref} width="100%" height="100%" role="img" aria-label={title} className="sheet-chart">
      <text x={width / 2} y={22} textAnchor="middle" fontSize={15} fontWeight={600} fill={INK}>
        {title}
      </text>
      <g fontSize={11} fill={INK}>
        {x.ticks(5).map((tick) => (
          <g key={tick} transform={`translate(${x(tick)} 0)`}>
            <line y1={MARGIN.top} y2={height - MARGIN.bottom} stroke={tick === 0 ? INK : RULE} />
            <text y={height - MARGIN.bottom + 14} textAnchor="middle">
              {amount(tick)}
            </text>
          </g>
        ))}
        <text x={(MARGIN.left + width - MARGIN.right) / 2} y={height - 24} textAnchor="middle">
          {yTitle}
        </text>
        {names.map((name, index) => (
          <text key={name} x={MARGIN.left - 8} y={MARGIN.top + (index + 0.5) * step} dy="0.35em" textAnchor="end">
            {name}
          </text>
        ))}
        {series.map(({ name, color, values }, place) => (
          <g key={name} fill={color}>
            {values.map((value, index) =>
              value === undefined ? null : (
                <rect
                  key={names[index]}
                  x={Math.min(x(0), x(value))}
                  width={Math.abs(x(value) - x(0))}
                  y={MARGIN.top + (index + (1 - THICK) / 2) * step}
                  height={step * THICK}
                />
              ),
            )}
            <rect x={width / 2 - 100 + place * 120} y={height - 16} width={10} height={10} />
            <text x={width / 2 - 84 + place * 120} y={height - 7} fill={INK}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
