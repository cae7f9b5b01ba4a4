import type { Area } from "./address";
import type { Host, SheetArea } from "./Host";
import { type RowShift, shifted } from "./shifted";

/** Tables, charts and locks are stored in the host, so they must move with the rows of the grid. */
export function followRows(host: Host, sheetId: string, shift: RowShift): void {
  const { tables, locks, charts } = host;
  const here = (one: Readonly<{ sheetId: string }>): boolean => one.sheetId === sheetId;
  const moved = (area: Area): Area => shifted(area, shift) ?? area;
  for (const table of tables.filter(here)) table.area = moved(table.area);
  locks.splice(0, locks.length, ...locks.map((lock) => (here(lock) ? { ...lock, area: moved(lock.area) } : lock)));
  const cells = (one: SheetArea): SheetArea => (here(one) ? { ...one, area: moved(one.area) } : one);
  for (const chart of charts) {
    const { position } = chart;
    if (here(chart) && position !== undefined) chart.position = { from: moved(position.from), to: moved(position.to) };
    for (const series of chart.series) {
      if (series.values !== undefined) series.values = cells(series.values);
      if (series.xValues !== undefined) series.xValues = cells(series.xValues);
    }
  }
  if (charts.length > 0) host.onChartsChanged();
}
