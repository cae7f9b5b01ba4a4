/** A scenario as blocks for the readers of cells, header row first. */
import type { Cells } from "../cells/Cell";
import { DRIVER_KEYS, type Key, CORRELATION_KEYS, SEGMENT_KEYS, TERM_KEYS, UNCERTAINTY_KEYS } from "./keys";
import { MAX_PROFILES, type Scenario, type ScenarioCell, type ScenarioRow } from "./Scenario";

export type ScenarioBlocks = Readonly<
  Record<
    "drivers" | "segments" | "terms" | "clients" | "uncertainty" | "correlations",
    readonly (readonly ScenarioCell[])[]
  >
>;

export function scenarioBlocks(scenario: Scenario): ScenarioBlocks {
  const under = (keys: readonly Key[], rows: readonly ScenarioRow[]): ScenarioBlocks["drivers"] => [
    keys.map(({ column }) => column),
    ...rows,
  ];
  const profiles = Array.from({ length: MAX_PROFILES }, (_, index) => scenario.profiles[index] ?? null);
  return {
    drivers: under(DRIVER_KEYS, scenario.drivers),
    segments: under(SEGMENT_KEYS, scenario.segments),
    terms: under(TERM_KEYS, scenario.terms),
    clients: [["Client", ...profiles, "Unit", "Source"], ...scenario.clients],
    uncertainty: under(UNCERTAINTY_KEYS, scenario.uncertainty),
    correlations: under(CORRELATION_KEYS, scenario.correlations),
  };
}

/** The clients block without unit and source. Each profile is named by its number. */
export const profileCells = (clients: readonly ScenarioRow[], count: number): Cells => [
  ["Client", ...Array.from({ length: count }, (_, index) => `values[${index}]`)],
  ...clients.map((row) => row.slice(0, count + 1).map((cell) => cell ?? "")),
];
