import type { FileProblem } from "./FileProblem";
import {
  CLIENT_KEYS,
  DRIVER_KEYS,
  type Key,
  CORRELATION_KEYS,
  SEGMENT_KEYS,
  TERM_KEYS,
  UNCERTAINTY_KEYS,
} from "./keys";
import { readScenario } from "./readScenario";
import { MAX_PROFILES, PRODUCT, type Scenario, type ScenarioRow, SCHEMA_VERSION } from "./Scenario";

/** The text of a scenario file, or the reason why the file could not be read again. */
export function writeScenario(
  scenario: Scenario,
): Readonly<{ ok: true; text: string }> | Readonly<{ ok: false; problems: readonly FileProblem[] }> {
  const text = scenarioText(scenario);
  const read = readScenario(text);
  return read.ok ? { ok: true, text } : read;
}

function scenarioText({ title, currency, priceYear, profiles, ...blocks }: Scenario): string {
  const { drivers, segments, terms, clients, uncertainty, correlations } = blocks;
  const file = {
    product: PRODUCT,
    schemaVersion: SCHEMA_VERSION,
    title,
    currency,
    ...(priceYear === 0 ? {} : { priceYear }),
    drivers: objects(drivers, DRIVER_KEYS),
    segments: objects(segments, SEGMENT_KEYS),
    terms: objects(terms, TERM_KEYS),
    ...(profiles.length === 0 && clients.length === 0
      ? {}
      : { clients: { profiles, rows: clients.map((row) => clientObject(row, profiles.length)) } }),
    ...(uncertainty.length === 0 ? {} : { uncertainty: objects(uncertainty, UNCERTAINTY_KEYS) }),
    ...(correlations.length === 0 ? {} : { correlations: objects(correlations, CORRELATION_KEYS) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Blank cells are left out. */
const objects = (rows: readonly ScenarioRow[], keys: readonly Key[]): readonly object[] =>
  rows.map((row) =>
    Object.fromEntries(keys.flatMap(({ key }, index) => ((row[index] ?? null) === null ? [] : [[key, row[index]]]))),
  );

function clientObject([label, ...cells]: ScenarioRow, profiles: number): object {
  const beside = cells.slice(MAX_PROFILES);
  return {
    ...(label === null ? {} : { [CLIENT_KEYS.label]: label }),
    [CLIENT_KEYS.values]: cells.slice(0, profiles),
    ...objects([beside], CLIENT_KEYS.beside)[0],
  };
}
