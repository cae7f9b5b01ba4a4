/**
 * Tracks whether formulas have caught up with the cells. The grid calculates a moment after each edit. Until then its
 * formulas keep their former values, and a new formula has none. Excel returns the new values to a read.
 */
export class Calculation {
  private edits = 0;
  private startedEdits = 0;
  private applied = 0;

  /** Call when something that formulas may depend on has changed. */
  edited(): void {
    this.edits += 1;
  }

  /** Call when the grid starts a calculation, which covers every edit so far. */
  started(): void {
    this.startedEdits = this.edits;
  }

  /** Call when the values of the latest calculation are in the cells. */
  finished(): void {
    this.applied = this.startedEdits;
  }

  /** Waits until the cells have the values that follow from the edits so far. */
  async after(settles: Promise<void>): Promise<void> {
    const { edits } = this;
    await settles;
    this.applied = Math.max(this.applied, edits);
  }

  get isBehind(): boolean {
    return this.applied < this.edits;
  }
}
