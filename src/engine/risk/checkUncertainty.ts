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
export type UncertaintyIssue = Readonly<{ input: number; field: UncertaintyField; issue: InputIssue }>;

/** Maximum number of uncertain inputs in one simulation. */
export const MAX_INPUTS = 100;

export function uncertaintyIssues(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  const inputIssues = inputs.flatMap((input, index) => issuesOfInput(plan, inputs, input, index));
  return inputIssues.length > 0 ? inputIssues : [...issuesBetween(plan, inputs), ...tooManyClients(plan, inputs)];
}

/** Throws a DomainError for the first issue. */
export function checkUncertainty(plan: Plan, inputs: readonly Uncertainty[]): void {
  if (inputs.length > MAX_INPUTS) {
    const message = `${inputs.length} inputs are more than the ${MAX_INPUTS} that are drawn`;
    throw new DomainError("out of range", "uncertainty", message);
  }
  const [issue] = uncertaintyIssues(plan, inputs);
  if (issue === undefined) return;
  throw new DomainError(
    "inconsistent",
    `${inputs[issue.input]?.name ?? ""}.${issue.field}`,
    inputIssueText(issue.issue),
  );
}

function issuesOfInput(
  plan: Plan,
  inputs: readonly Uncertainty[],
  input: Uncertainty,
  index: number,
): readonly UncertaintyIssue[] {
  const issueOf = (field: UncertaintyField, issue: InputIssue): UncertaintyIssue => ({ input: index, field, issue });
  const duplicate = inputs.findIndex((other) => sameTarget(other.target, input.target));
  if (duplicate < index) return [issueOf("input", { kind: "inputTwice", name: input.name })];
  if (isUnlimited(plan, input.target)) return [issueOf("input", { kind: "clientsUnlimited" })];
  const rule = constraintOf(input.target);
  const violations = (["low", "likely", "high"] as const).flatMap((field) => {
    const issue = violation(rule, input[field]);
    return issue === undefined ? [] : [issueOf(field, issue)];
  });
  if (violations.length > 0) return violations;
  const { low, likely, high } = input;
  if (!(low <= likely)) return [issueOf("likely", { kind: "likelyBelowLow", likely, low })];
  if (!(likely <= high)) return [issueOf("likely", { kind: "likelyAboveHigh", likely, high })];
  if (input.distribution === "lognormal" && !(low > 0)) return [issueOf("low", { kind: "lognormalNotPositive", low })];
  return [];
}

const isUnlimited = (plan: Plan, target: InputRef): boolean =>
  target.kind === "segment" && target.column === "clients" && plan.segments[target.segment]?.clients === Infinity;

function issuesBetween(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  return plan.drivers.flatMap((driver, index) => {
    const at = (column: "first" | "slope" | "floor"): number =>
      inputs.findIndex(({ target }) => target.kind === "driver" && target.driver === index && target.column === column);
    const [first, slope, floor] = [at("first"), at("slope"), at("floor")];
    const lowest = inputs[first]?.low ?? driver.first;
    const highest = inputs[floor]?.high ?? driver.floor;
    const steepest = inputs[slope]?.low ?? driver.slope;
    const found: UncertaintyIssue[] = [];
    if (highest > lowest && floor >= 0) {
      const kind = first >= 0 ? "floorAboveLowestFirst" : "floorAboveFirst";
      found.push({ input: floor, field: "high", issue: { kind, floor: highest, first: lowest } });
    } else if (highest > lowest) {
      found.push({ input: first, field: "low", issue: { kind: "firstBelowFloor", first: lowest, floor: highest } });
    }
    if (driver.curve === "average" && slope >= 0 && steepest <= 0.5) {
      found.push({ input: slope, field: "low", issue: { kind: "slopeTooSteep", slope: steepest } });
    }
    return found;
  });
}

function tooManyClients(plan: Plan, inputs: readonly Uncertainty[]): readonly UncertaintyIssue[] {
  const uncertain = inputs.findIndex(({ target }) => target.kind === "segment" && target.column === "clients");
  if (uncertain < 0) return [];
  const highest = plan.segments.reduce((sum, segment, index) => {
    const input = inputs.find(
      ({ target }) => target.kind === "segment" && target.segment === index && target.column === "clients",
    );
    return sum + (input?.high ?? segment.clients);
  }, 0);
  if (highest <= MAX_DEPLOYMENTS) return [];
  return [{ input: uncertain, field: "high", issue: { kind: "tooManyClientsDrawn", clients: highest } }];
}
