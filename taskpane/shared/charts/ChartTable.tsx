import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LineChartProps } from "./LineChartProps";
import { useTableStyles } from "./useTableStyles";

const ROWS = 12;

type Props = LineChartProps & Readonly<{ asTable: string }>;

/** The values behind a chart as a table: the marked points and some in between, also for screen readers. */
export function ChartTable({ xTitle, series, marks, asTable, formatX, formatExact }: Props): ReactElement {
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const positions = [...new Set(series[0]?.points.map(({ x }) => x))];
  const step = Math.ceil(positions.length / ROWS);
  const marked = new Set(marks.map(({ at }) => at.x));
  const shown = positions.filter((x, index) => index % step === 0 || index === positions.length - 1 || marked.has(x));
  const valueAt = (points: LineChartProps["series"][number]["points"], x: number): string => {
    const found = points.find((point) => point.x === x);
    return found === undefined ? "" : formatExact(found.y);
  };
  return (
    <details className={tableStyles.details}>
      <summary>{asTable}</summary>
      <div className={tableStyles.scroll}>
        <table className={tableStyles.table}>
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
  marked: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
