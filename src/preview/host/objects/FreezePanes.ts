import type { Host } from "../Host";
import { HostObject } from "../HostObject";

export class FreezePanes extends HostObject {
  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  FreezeRows(count: number): void {
    this.host.sheetById(this.sheetId).setFrozenRows(count);
  }

  FreezeColumns(count: number): void {
    this.host.sheetById(this.sheetId).setFrozenColumns(count);
  }

  Unfreeze(): void {
    this.host.sheetById(this.sheetId).cancelFreeze();
  }
}
