/**
 * Checks that the plan of every trial will be valid. The rules of a plan hold over a whole box of values if they hold
 * at its corners, and only some corners can break them: the highest floor with the lowest first quantity, the lowest
 * slope of a curve, and the most clients.
 */
import { DomainError } from "../DomainError";
import { type InputIssue, inputIssueText } from "../InputIssue";
import type { Plan } from "../cost/inputs";
import { violation, MAX_DEPLOYMENTS } from "../constraints";
import { constraintOf, sameTarget, type InputRef, type Uncertainty } from "./Uncertainty";

export type UncertaintyField = "low" | "likely" | "high" | "input" | "distribution";

/** An issue with one of the inputs, and the figure of that input that has it. */
export type UncertaintyIssue = Readonly<{ input: number; field: UncertaintyField; fault: InputIssue }>;

/** Maximum number of uncertain inputs in one simulation. */
export const MAX_INPUTS = 100;

export function uncertaintyIssues(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  const alone = inputs.flatMap((one, index) => faultsAlone(plan, inputs, one, index));
  return alone.length > 0 ? alone : [...faultsBetween(plan, inputs), ...tooManyClients(plan, inputs)];
}

/** Throws a DomainError for the first issue. */
export function checkUncertainty(plan: Plan, inputs: readonly Uncertainty[]): void {
  if (inputs.length > MAX_INPUTS) {
    const message = `${inputs.length} inputs are more than the ${MAX_INPUTS} that are drawn`;
    throw new DomainError("out of range", "uncertainty", message);
  }
  const [fault] = uncertaintyIssues(plan, inputs);
  if (fault === undefined) return;
  throw new DomainError(
    "inconsistent",
    `${inputs[fault.input]?.name ?? ""}.${fault.field}`,
    inputIssueText(fault.fault),
  );
}

function faultsAlone(
  plan: Plan,
  inputs: readonly Uncertainty[],
  one: Uncertainty,
  index: number,
): readonly UncertaintyIssue[] {
  const wrong = (field: UncertaintyField, fault: InputIssue): UncertaintyIssue => ({ input: index, field, fault });
  const twin = inputs.findIndex((other) => sameTarget(other.target, one.target));
  if (twin < index) return [wrong("input", { kind: "inputTwice", name: one.name })];
  if (isUnlimited(plan, one.target)) return [wrong("input", { kind: "clientsUnlimited" })];
  const rule = constraintOf(one.target);
  const broke = (["low", "likely", "high"] as const).flatMap((field) => {
    const fault = violation(rule, one[field]);
    return fault === undefined ? [] : [wrong(field, fault)];
  });
  if (broke.length > 0) return broke;
  const { low, likely, high } = one;
  if (!(low <= likely)) return [wrong("likely", { kind: "likelyBelowLow", likely, low })];
  if (!(likely <= high)) return [wrong("likely", { kind: "likelyAboveHigh", likely, high })];
  if (one.distribution === "lognormal" && !(low > 0)) return [wrong("low", { kind: "lognormalNotPositive", low })];
  return [];
}

const isUnlimited = (plan: Plan, target: InputRef): boolean =>
  target.kind === "segment" && target.column === "clients" && plan.segments[target.segment]?.clients === Infinity;

function faultsBetween(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  return plan.drivers.flatMap((driver, place) => {
    const at = (column: "first" | "slope" | "floor"): number =>
      inputs.findIndex(({ target }) => target.kind === "driver" && target.driver === place && target.column === column);
    const [first, slope, floor] = [at("first"), at("slope"), at("floor")];
    const lowest = inputs[first]?.low ?? driver.first;
    const highest = inputs[floor]?.high ?? driver.floor;
    const steepest = inputs[slope]?.low ?? driver.slope;
    const found: UncertaintyIssue[] = [];
    if (highest > lowest && floor >= 0) {
      const kind = first >= 0 ? "floorAboveLowestFirst" : "floorAboveFirst";
      found.push({ input: floor, field: "high", fault: { kind, floor: highest, first: lowest } });
    } else if (highest > lowest) {
      found.push({ input: first, field: "low", fault: { kind: "firstBelowFloor", first: lowest, floor: highest } });
    }
    if (driver.curve === "average" && slope >= 0 && steepest <= 0.5) {
      found.push({ input: slope, field: "low", fault: { kind: "slopeTooSteep", slope: steepest } });
    }
    return found;
  });
}

function tooManyClients(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  const uncertain = inputs.findIndex(({ target }) => target.kind === "segment" && target.column === "clients");
  if (uncertain < 0) return [];
  const most = plan.segments.reduce((sum, segment, place) => {
    const input = inputs.find(
      ({ target }) => target.kind === "segment" && target.segment === place && target.column === "clients",
    );
    return sum + (input?.high ?? segment.clients);
  }, 0);
  if (most <= MAX_DEPLOYMENTS) return [];
  return [{ input: uncertain, field: "high", fault: { kind: "tooManyClientsDrawn", clients: most } }];
}
