/** One scenario as a file tells it: what was typed, in rows; a cell that is blank is null. */
export type ScenarioCell = string | number | null;
export type ScenarioRow = readonly ScenarioCell[];

export type Scenario = Readonly<{
  title: string;
  currency: string;
  /** 0 where it is not known. */
  priceYear: number;
  /** Columns of the block and its source. */
  drivers: readonly ScenarioRow[];
  segments: readonly ScenarioRow[];
  /** Label, value, unit, source. */
  terms: readonly ScenarioRow[];
  /** Their names, MOST_PROFILES of them at most. */
  profiles: readonly string[];
  /** Label, one value a profile, unit, source. */
  clients: readonly ScenarioRow[];
  uncertainty: readonly ScenarioRow[];
  correlations: readonly ScenarioRow[];
}>;

/** As many as a model sheet has columns for. */
export const MOST_PROFILES = 3;
export const SCHEMA_VERSION = 1;
export const PRODUCT = "Rollout Economics";
