import { parseArea } from "../address";
import type { Host } from "../Host";
import { HostCollection, HostObject } from "../HostObject";

const ROWS = "Rows";

/** Rows that begin a page. They are only stored, because the preview does not print. */
export class PageBreaks extends HostCollection<PageBreak> {
  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  items(): readonly PageBreak[] {
    return this.rows().map((row) => new PageBreak(this.host, row));
  }

  find(key: string | number): PageBreak | undefined {
    return this.items()[Number(key)];
  }

  Add(address: string): PageBreak {
    const { row } = parseArea(address);
    this.keep([...new Set([...this.rows(), row])].sort((a, b) => a - b));
    return new PageBreak(this.host, row);
  }

  RemovePageBreaks(): void {
    this.keep([]);
  }

  private get own(): Map<string, unknown> {
    return this.host.propertiesOf(`${this.sheetId}.HorizontalPageBreaks`);
  }

  private rows(): readonly number[] {
    return (this.own.get(ROWS) as readonly number[] | undefined) ?? [];
  }

  private keep(rows: readonly number[]): void {
    this.own.set(ROWS, rows);
  }
}

class PageBreak extends HostObject {
  constructor(
    host: Host,
    /** The first row of the new page, from 0. */
    private readonly row: number,
  ) {
    super(host);
  }

  get RowIndex(): number {
    return this.row;
  }
}
