/** A scenario as blocks for the readers of cells, header row first. Optional columns only where a row has them. */
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
  const under = (all: readonly Key[], rows: readonly ScenarioRow[]): ScenarioBlocks["drivers"] => {
    const used = all.map((key, index) => key.optional !== true || rows.some((row) => (row[index] ?? null) !== null));
    return [
      all.filter((_, index) => used[index]).map(({ column }) => column),
      ...rows.map((row) => all.map((_, index) => row[index] ?? null).filter((_, index) => used[index])),
    ];
  };
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
