import { MAX_MONTHS } from "../../constraints";
import { MONTHS_A_YEAR } from "../../cost/invoices";

/** The price index of one yearly change by month (time/PriceIndex) in plain doubles, computed when the change does. */
export class DoubleIndex {
  private readonly values = new Float64Array(MAX_MONTHS + 1).fill(1);
  private change = 0;
  private known = 0;

  /** Sets the change for the months up to `last`. */
  set(change: number, last: number): void {
    if (change !== this.change) {
      this.change = change;
      this.known = 0;
    }
    for (let month = this.known + 1; month <= last; month++)
      this.values[month] = change === 0 ? 1 : Math.pow(1 + change, (month - 1) / MONTHS_A_YEAR);
    this.known = Math.max(this.known, last);
  }

  at(month: number): number {
    return this.values[month] ?? 1;
  }
}
