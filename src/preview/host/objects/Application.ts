import { HostObject } from "../HostObject";

export class Application extends HostObject {
  get CalculationMode(): string {
    return "Automatic";
  }

  /** Waits until the grid has calculated; it does so without a request. */
  Calculate(): Promise<void> {
    return this.host.settled();
  }

  /** Does nothing, because the grid neither draws nor calculates between the actions of one batch. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }

  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
}
