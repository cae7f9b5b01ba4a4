/**
 * Whether formulas have caught up with the cells. The grid calculates a moment after each edit and its formulas keep
 * their former values until then, a new one none; Excel answers a read with the new ones.
 */
export class Calculation {
  private edits = 0;
  private started = 0;
  private applied = 0;

  /** Something that formulas may hang on has changed. */
  edited(): void {
    this.edits += 1;
  }

  /** The grid calculates after every edit until now. */
  begun(): void {
    this.started = this.edits;
  }

  /** The values of the calculation that began last stand in the cells. */
  done(): void {
    this.applied = this.started;
  }

  /** Waits until the values stand that the edits until now bring. */
  async after(settles: Promise<void>): Promise<void> {
    const { edits } = this;
    await settles;
    this.applied = Math.max(this.applied, edits);
  }

  get isBehind(): boolean {
    return this.applied < this.edits;
  }
}
