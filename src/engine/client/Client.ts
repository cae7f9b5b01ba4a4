/**
 * Present costs of one client, and its costs of the solution apart from the price. All money is in one currency and
 * undiscounted.
 */
export type Client = Readonly<{
  /** Yearly cost of the present solution: license, maintenance, operators. */
  incumbent: number;
  /** Yearly benefit of the solution beyond the saved costs: less scrap, more output. */
  benefit: number;
  trainingHours: number;
  /** Cost of one hour of training. */
  wage: number;
  /** Cost of the downtime during installation. */
  downtime: number;
  ownHardware: number;
  /** Per year. */
  power: number;
  /** Per year. */
  network: number;
  /** Protection against damp, heat and power faults, one-time. */
  protection: number;
  /** Monthly fee to the vendor. */
  fee: number;
  /** Years that the client considers. Absent: no discounting of later years. */
  horizon?: number;
  /** Years within which the client must recover its money. Absent: no requirement. */
  requiredPayback?: number;
  /** Per year. */
  discountRate: number;
}>;
