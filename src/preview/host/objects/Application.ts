import { HostObject } from "../HostObject";

export class Application extends HostObject {
  get CalculationMode(): string {
    return "Automatic";
  }

  /** The grid calculates by itself; this waits until it has. */
  Calculate(): Promise<void> {
    return this.host.settled();
  }

  /** Nothing is drawn or calculated between the actions of one batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }

  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
}
