import { makeStyles, tokens } from "@fluentui/react-components";
import { curveLinear, curveStepBefore, line } from "d3-shape";
import { type ReactElement, useRef } from "react";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";
import { useCurrency } from "../numbers/CurrencyContext";
import { ChartAxes } from "./ChartAxes";
import { ChartMark } from "./ChartMark";
import { ChartMenu } from "./ChartMenu";
import { ChartTable } from "./ChartTable";
import { chartScales, type Point } from "./chartScale";
import { DASHES } from "./dashes";
import { labelAnchor } from "./labelAnchor";
import { sheetColor } from "./sheetColor";
import type { LineChartProps } from "./LineChartProps";
import { useWidth } from "./useWidth";

const HEIGHT = 190;

export function LineChart(props: LineChartProps): ReactElement {
  const { title, description, xTitle, series, marks, money, labelsX, asTable, formatX, formatY } = props;
  const modelCurrency = useCurrency();
  const currency = money === true ? modelCurrency : undefined;
  const styles = useStyles();
  const figure = useRef<HTMLElement>(null);
  const { ref, width } = useWidth();
  const size = { width, height: HEIGHT };
  const { x, y } = chartScales(
    series.flatMap(({ points }) => points),
    size,
    { labelled: marks.some(({ side }) => side === "below") },
  );
  return (
    <figure ref={figure} className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.legend}>
        {series.map(({ label, color, dashed }) => (
          <li key={label} className={styles.entry}>
            <svg width="18" height="8" aria-hidden="true">
              <line x2="18" y1="4" y2="4" stroke={color} strokeWidth="2.5" {...(dashed === true ? DASHED : {})} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        {/* Axes run from left to right in every language. */}
        <svg
          width={width}
          height={HEIGHT}
          direction="ltr"
          role="img"
          aria-label={description}
          className={styles.picture}
        >
          <ChartAxes {...{ x, y, size, xTitle, labelsX, formatX, formatY }} wholeY={isWhole(series)} />
          {series.map(({ label, color, points, step, dashed, filled }) => {
            const [point, ...others] = points;
            // A line through a single point has no length, so nothing would be drawn.
            if (point !== undefined && others.length === 0)
              return <circle key={label} data-point="" cx={x(point.x)} cy={y(point.y)} r="3.5" fill={color} />;
            const path = line<Point>(
              (at) => x(at.x),
              (at) => y(at.y),
            ).curve(step === true ? curveStepBefore : curveLinear);
            return (
              <path
                key={label}
                d={path([...points]) ?? ""}
                fill={filled === true ? color : "none"}
                fillOpacity={FILL}
                stroke={color}
                strokeWidth="2"
                strokeLinejoin="round"
                {...(dashed === true ? DASHED : {})}
              />
            );
          })}
          {marks.map((mark) => (
            <ChartMark
              key={mark.name ?? mark.label}
              mark={mark}
              anchor={labelAnchor(
                mark,
                series.map(({ points }) => points),
              )}
              x={x}
              y={y}
              size={size}
            />
          ))}
        </svg>
      </div>
      <div className={styles.below}>
        {asTable === undefined ? null : <ChartTable {...props} asTable={asTable} />}
        <ChartMenu
          figure={figure}
          title={title}
          {...(currency === undefined ? {} : { unit: currency })}
          legend={series}
          picture={() => pictureOf(props, currency)}
        />
      </div>
    </figure>
  );
}

const isWhole = (series: LineChartProps["series"]): boolean =>
  series.every(({ points }) => points.every(({ y }) => Number.isInteger(y)));

/** The points of the chart as they are inserted into a sheet. */
const pictureOf = (
  { title, xTitle, series, marks, shares = false }: LineChartProps,
  currency: string | undefined,
): ChartPicture => ({
  title,
  xTitle,
  yTitle: currency ?? (series.length === 1 ? (series[0]?.label ?? "") : ""),
  shares,
  series: series.map(({ label, points, color, step = false, dashed = false }) => ({
    ...{ label, points, step, dashed },
    ...colored(color),
  })),
  marks: marks.map(({ label, name = label, at, color, side }) => ({
    ...{ label: name, at, named: side },
    ...colored(color),
  })),
});

function colored(color: string): Readonly<{ color?: string }> {
  const found = sheetColor(color);
  return found === undefined ? {} : { color: found };
}

const FILL = 0.25;
const DASHED = { strokeDasharray: DASHES } as const;

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  below: { position: "relative", paddingInlineEnd: "28px" },
  picture: { display: "block", maxWidth: "100%", overflow: "visible" },
});
