import { parseArea } from "../address";
import type { ChartState, Host, SeriesState } from "../Host";
import { invalidArgument } from "../HostError";
import { HostCollection } from "../HostObject";
import { StoredPropertiesObject } from "../StoredPropertiesObject";
import { CHART, SERIES } from "./chartShapes";
import { Range } from "./Range";

export class Charts extends HostCollection<Chart> {
  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  items(): readonly Chart[] {
    return this.host.charts
      .filter((state) => state.sheetId === this.sheetId)
      .map((state) => new Chart(this.host, state));
  }

  find(key: string | number): Chart | undefined {
    return this.items().find(({ Id, Name }) => Id === key || Name === key);
  }

  /** Each column of the source is one series, as in Excel with this `seriesBy`. */
  Add(type: string, source: unknown, seriesBy?: unknown): Chart {
    if (!(source instanceof Range) || seriesBy !== "Columns")
      throw invalidArgument("The preview makes charts of a range, series by Columns.");
    this.host.requireUnlocked(this.sheetId);
    const id = this.host.nextId("{chart-") + "}";
    const state: ChartState = { id, sheetId: this.sheetId, type, series: [], stored: new Map([["Name", id]]) };
    for (let column = 0; column < source.area.columns; column += 1) {
      const { sheetId, area } = source.GetColumn(column);
      state.series.push({ ...newSeries(this.host, `Series${column + 1}`), values: { sheetId, area } });
    }
    this.host.charts.push(state);
    this.host.onChartsChanged();
    return new Chart(this.host, state);
  }
}

export class Chart extends StoredPropertiesObject {
  constructor(
    host: Host,
    private readonly state: ChartState,
  ) {
    super(host, CHART, state.stored, "", () => host.onChartsChanged());
  }

  override identity(): string {
    return this.state.id;
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.read("Name") as string;
  }

  override read(member: string): unknown {
    if (member === "Id") return this.state.id;
    if (member === "ChartType") return this.state.type;
    if (member === "Series") return new SeriesCollection(this.host, this.state);
    return super.read(member);
  }

  override write(member: string, value: unknown): void {
    if (member === "ChartType") this.state.type = String(value);
    else super.write(member, value);
  }

  override call(member: string, args: readonly unknown[] = []): unknown {
    if (member === "SetPosition") {
      const [from, to] = args.map((cell) => (cell instanceof Range ? cell.area : parseArea(String(cell))));
      if (from === undefined) throw invalidArgument();
      new Range(this.host, this.state.sheetId, to ?? from).makeRoom();
      this.state.position = { from, to: to ?? from };
    } else if (member === "Delete") {
      this.host.charts.splice(this.host.charts.indexOf(this.state), 1);
    } else return super.call(member, args);
    this.host.onChartsChanged();
    return undefined;
  }
}

class SeriesCollection extends HostCollection<Series> {
  constructor(
    host: Host,
    private readonly chart: ChartState,
  ) {
    super(host);
  }

  items(): readonly Series[] {
    return this.chart.series.map((state) => new Series(this.host, this.chart, state));
  }

  find(key: string | number): Series | undefined {
    return typeof key === "number" ? this.items()[key] : this.items().find((series) => series.identity() === key);
  }

  Add(name?: string | null): Series {
    const state = newSeries(this.host, name ?? `Series${this.chart.series.length + 1}`);
    this.chart.series.push(state);
    this.host.onChartsChanged();
    return new Series(this.host, this.chart, state);
  }
}

class Series extends StoredPropertiesObject {
  constructor(
    host: Host,
    private readonly chart: ChartState,
    private readonly state: SeriesState,
  ) {
    super(host, SERIES, state.stored, "", () => host.onChartsChanged());
  }

  override identity(): string {
    return this.state.id;
  }

  override read(member: string): unknown {
    return member === "Name" ? this.state.name : super.read(member);
  }

  override write(member: string, value: unknown): void {
    if (member === "Name") this.state.name = String(value);
    else super.write(member, value);
    this.host.onChartsChanged();
  }

  override call(member: string, args: readonly unknown[] = []): unknown {
    const [source] = args;
    if (member === "SetValues" || member === "SetXAxisValues") {
      if (!(source instanceof Range)) throw invalidArgument();
      const { sheetId, area } = source;
      this.state[member === "SetValues" ? "values" : "xValues"] = { sheetId, area };
    } else if (member === "Delete") {
      this.chart.series.splice(this.chart.series.indexOf(this.state), 1);
    } else return super.call(member, args);
    this.host.onChartsChanged();
    return undefined;
  }
}

const newSeries = (host: Host, name: string): SeriesState => ({ id: host.nextId("series-"), name, stored: new Map() });
