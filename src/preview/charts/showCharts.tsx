/** Native charts of the workbook, drawn over the cells, because the grid of the preview has no charts. */
import { type ReactElement, useSyncExternalStore } from "react";
import type { ChartState, Host } from "../host/Host";
import { type BarPicture, barPicture, chartPicture, type ChartPicture } from "./chartPicture";
import { SheetBars } from "./SheetBars";
import { SheetChart } from "./SheetChart";

const COMPONENT = "rollout-sheet-chart";

type ShownChart = Readonly<{ sheetId: string; dispose: () => void }>;

export function showCharts(host: Host): void {
  const pictures = new Pictures(host);
  const shown = new Map<string, ShownChart>();
  host.grid.registerComponent(COMPONENT, ({ data }: { data?: { chartId: string } }) => (
    <LiveChart pictures={pictures} chartId={data?.chartId ?? ""} />
  ));
  // A floating element can be placed only while its sheet is visible, and the grid forgets the element when another
  // sheet is shown.
  const placeCharts = (): void => {
    const sheetId = host.book.getActiveSheet().getSheetId();
    for (const [id, shownChart] of shown) {
      if (shownChart.sheetId === sheetId && host.charts.some((chart) => chart.id === id)) continue;
      shownChart.dispose();
      shown.delete(id);
    }
    for (const chart of host.charts) {
      if (chart.sheetId !== sheetId || chart.position === undefined || shown.has(chart.id)) continue;
      const dispose = placeChart(host, chart, chart.position);
      if (dispose !== undefined) shown.set(chart.id, { sheetId, dispose });
    }
  };
  const scheduleUpdate = coalesced(() => {
    placeCharts();
    pictures.refresh();
  });
  host.onChartsChanged = scheduleUpdate;
  host.grid.addEvent(host.grid.Event.CommandExecuted, ({ id }) => {
    if (id === "sheet.mutation.set-range-values" || id === "sheet.operation.set-worksheet-active") scheduleUpdate();
  });
}

function placeChart(
  host: Host,
  chart: ChartState,
  { from, to }: NonNullable<ChartState["position"]>,
): (() => void) | undefined {
  const sheet = host.sheetById(chart.sheetId);
  const rows = to.row + to.rows - from.row;
  const columns = to.column + to.columns - from.column;
  const range = sheet.getRange(from.row, from.column, rows, columns);
  const layer = { componentKey: COMPONENT, data: { chartId: chart.id }, allowTransform: false };
  const added = sheet.addFloatDomToRange(range, layer, {}, chart.id);
  return added === null || added === undefined ? undefined : () => added.dispose();
}

/** Many cells may change at once, so the charts are redrawn once per frame. */
function coalesced(work: () => void): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      work();
    });
  };
}

type Picture = ChartPicture | BarPicture;

/** The current contents of the charts, and the listeners for changes. */
class Pictures {
  private readonly listeners = new Set<() => void>();
  private readonly cache = new Map<string, Picture>();

  constructor(private readonly host: Host) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(chartId: string): Picture | undefined {
    const chart = this.host.charts.find(({ id }) => id === chartId);
    if (chart === undefined) return undefined;
    const picture = this.cache.get(chartId) ?? barPicture(this.host, chart) ?? chartPicture(this.host, chart);
    this.cache.set(chartId, picture);
    return picture;
  }

  refresh(): void {
    this.cache.clear();
    for (const listener of this.listeners) listener();
  }
}

function LiveChart({ pictures, chartId }: Readonly<{ pictures: Pictures; chartId: string }>): ReactElement | null {
  const picture = useSyncExternalStore(pictures.subscribe, () => pictures.of(chartId));
  if (picture === undefined) return null;
  return "names" in picture ? <SheetBars {...picture} /> : <SheetChart {...picture} />;
}
