/** One scenario as stored in a file: the typed values, in rows. A blank cell is null. */
export type ScenarioCell = string | number | null;
export type ScenarioRow = readonly ScenarioCell[];

export type Scenario = Readonly<{
  title: string;
  currency: string;
  /** 0 when unknown. */
  priceYear: number;
  /** Columns of the block and its source. */
  drivers: readonly ScenarioRow[];
  segments: readonly ScenarioRow[];
  /** Label, value, unit, source. */
  terms: readonly ScenarioRow[];
  /** Names of the profiles, at most MAX_PROFILES. */
  profiles: readonly string[];
  /** Label, one value per profile, unit, source. */
  clients: readonly ScenarioRow[];
  uncertainty: readonly ScenarioRow[];
  correlations: readonly ScenarioRow[];
}>;

/** The number of profile columns on a model sheet. */
export const MAX_PROFILES = 3;
export const SCHEMA_VERSION = 1;
export const PRODUCT = "Rollout Economics";
