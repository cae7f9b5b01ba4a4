import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LineChartProps } from "./LineChartProps";

const ROWS = 12;

/** The values behind a chart as a table: the marked points and some in between, also for screen readers. */
export function ChartTable({ xTitle, series, marks, asTable, formatX, formatExact }: LineChartProps): ReactElement {
  const styles = useStyles();
  const places = [...new Set(series[0]?.points.map(({ x }) => x))];
  const step = Math.ceil(places.length / ROWS);
  const marked = new Set(marks.map(({ at }) => at.x));
  const shown = places.filter((x, index) => index % step === 0 || index === places.length - 1 || marked.has(x));
  const valueAt = (points: LineChartProps["series"][number]["points"], x: number): string => {
    const found = points.find((point) => point.x === x);
    return found === undefined ? "" : formatExact(found.y);
  };
  return (
    <details className={styles.details}>
      <summary>{asTable}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{xTitle}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((x) => (
              <tr key={x} className={marked.has(x) ? styles.marked : undefined}>
                <th scope="row">{formatX(x)}</th>
                {series.map(({ label, points }) => (
                  <td key={label}>{valueAt(points, x)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  details: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { textAlign: "right", padding: "2px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th:first-child": { textAlign: "left" },
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
  marked: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
