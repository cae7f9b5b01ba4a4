import type { CountedArea } from "./address";
import type { Host, SheetArea } from "./Host";
import { type RowShift, shifted } from "./shifted";

/** Tables, charts and locks are stored in the host, so they must move with the rows of the grid. */
export function followRows(host: Host, sheetId: string, shift: RowShift): void {
  const { tables, locks, charts } = host;
  const isOnSheet = (one: Readonly<{ sheetId: string }>): boolean => one.sheetId === sheetId;
  const moveArea = (area: CountedArea): CountedArea => shifted(area, shift) ?? area;
  for (const table of tables.filter(isOnSheet)) table.area = moveArea(table.area);
  locks.splice(
    0,
    locks.length,
    ...locks.map((lock) => (isOnSheet(lock) ? { ...lock, area: moveArea(lock.area) } : lock)),
  );
  const cells = (one: SheetArea): SheetArea => (isOnSheet(one) ? { ...one, area: moveArea(one.area) } : one);
  for (const chart of charts) {
    const { position } = chart;
    if (isOnSheet(chart) && position !== undefined)
      chart.position = { from: moveArea(position.from), to: moveArea(position.to) };
    for (const series of chart.series) {
      if (series.values !== undefined) series.values = cells(series.values);
      if (series.xValues !== undefined) series.xValues = cells(series.xValues);
    }
  }
  if (charts.length > 0) host.onChartsChanged();
}
