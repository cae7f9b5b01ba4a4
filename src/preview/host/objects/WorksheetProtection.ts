import type { Host } from "../Host";
import { HostError } from "../HostError";
import { HostObject } from "../HostObject";

/**
 * Protection is stored by the host, without passwords. Writes of the add-in are refused; input typed into the grid is
 * not.
 */
export class WorksheetProtection extends HostObject {
  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get Protected(): boolean {
    return this.host.protectedSheets.has(this.sheetId);
  }

  Protect(options?: unknown, password?: unknown): void {
    if (options || password)
      throw new HostError("NotImplemented", "Protection with options or a password is not implemented in the preview.");
    if (this.Protected) throw new HostError("InvalidOperation", "The sheet is protected already.");
    this.host.protectedSheets.add(this.sheetId);
  }

  Unprotect(): void {
    this.host.protectedSheets.delete(this.sheetId);
  }
}
