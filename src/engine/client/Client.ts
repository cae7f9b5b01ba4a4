/**
 * What one client pays today, and what the solution asks of it besides the price. Money of one currency, undiscounted.
 */
export type Client = Readonly<{
  /** What the client pays a year for what it does today: licence, maintenance, operators. */
  incumbent: number;
  /** What the solution brings a year besides: less scrap, more output. */
  benefit: number;
  trainingHours: number;
  /** Money for one hour of training. */
  wage: number;
  /** Cost of standing still while it is installed. */
  downtime: number;
  ownHardware: number;
  /** A year. */
  power: number;
  /** A year. */
  network: number;
  /** Protection against damp, heat and power faults, one-time. */
  protection: number;
  /** What the client pays the vendor a month. */
  fee: number;
  /** Years that the client looks at; absent: it does not discount what comes. */
  horizon?: number;
  /** Years within which it must have its money back; absent: it does not ask. */
  requiredPayback?: number;
  /** A year. */
  discountRate: number;
}>;
