/** Issues that the readers of cells find in a scenario, by the path in its file: "drivers[2].slope". */
import { type Problem } from "../Problem";
import { readClients } from "../readClients";
import { readCorrelations } from "../readCorrelations";
import { readPlan } from "../readPlan";
import { readUncertainty } from "../readUncertainty";
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
import type { Scenario } from "./Scenario";
import { profileCells, scenarioBlocks } from "./scenarioBlocks";

const KEYS: Readonly<Record<string, readonly Key[]>> = {
  drivers: DRIVER_KEYS,
  segments: SEGMENT_KEYS,
  uncertainty: UNCERTAINTY_KEYS,
  correlations: CORRELATION_KEYS,
};

export function scenarioProblems(scenario: Scenario): readonly FileProblem[] {
  const blocks = scenarioBlocks(scenario);
  const { uncertainty, correlations } = scenario;
  const plan = readPlan({ drivers: blocks.drivers, segments: blocks.segments, terms: blocks.terms });
  const found: Problem[] = plan.ok ? [] : [...plan.problems];
  found.push(...readClients(profileCells(scenario.clients, scenario.profiles.length)).problems);
  // Without a plan, the inputs that exist are unknown.
  if (plan.ok && uncertainty.length > 0) {
    const inputs = readUncertainty(blocks.uncertainty, plan.value);
    if (!inputs.ok) found.push(...inputs.problems);
    else if (correlations.length > 0) {
      const correlations = readCorrelations(blocks.correlations, plan.value, inputs.value);
      if (!correlations.ok) found.push(...correlations.problems);
    }
  } else if (correlations.length > 0 && uncertainty.length === 0) {
    found.push({ argument: "correlations", issue: { kind: "nothingUncertain" } });
  }
  return found.map((problem) => ({ path: pathOf(problem), issue: problem.issue }));
}

function pathOf({ argument, row, profile, column }: Problem): string {
  // Row 1 is the header, which a file does not have.
  if (row === undefined || row < 2) return argument;
  const rowIndex = row - 2;
  if (argument === "clients") {
    return `clients.rows[${rowIndex}].${column === undefined ? CLIENT_KEYS.label : (profile ?? "")}`;
  }
  if (argument === "terms") return `terms[${rowIndex}].${keyOf(TERM_KEYS, column === undefined ? "Term" : "Value")}`;
  const key = keyOf(KEYS[argument] ?? [], column);
  return key === undefined ? `${argument}[${rowIndex}]` : `${argument}[${rowIndex}].${key}`;
}

const keyOf = (keys: readonly Key[], column: string | undefined): string | undefined =>
  keys.find((one) => one.column === column)?.key;
