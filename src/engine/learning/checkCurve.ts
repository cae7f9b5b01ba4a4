import { DomainError } from "../DomainError";
import { type InputIssue, inputIssueText } from "../InputIssue";
import { AMOUNT, assertConstraint, SLOPE } from "../constraints";
import type { LearningCurve } from "./LearningCurve";

/** The issue between the values of a curve, given that each is in its own range. */
export function curveIssue({ first, slope, floor, curve }: LearningCurve): CurveIssue | undefined {
  if (floor > first) {
    return { field: "floor", issue: { kind: "floorAboveFirst", floor, first } };
  }
  if (curve === "average" && slope <= 0.5) {
    return { field: "slope", issue: { kind: "slopeTooSteep", slope } };
  }
  return undefined;
}

export type CurveIssue = Readonly<{ field: "floor" | "slope"; issue: InputIssue }>;

/** Throws a DomainError for a curve that is out of range. */
export function checkCurve(curve: LearningCurve): void {
  assertConstraint(AMOUNT, "first", curve.first);
  assertConstraint(SLOPE, "slope", curve.slope);
  assertConstraint(AMOUNT, "floor", curve.floor);
  const conflict = curveIssue(curve);
  if (conflict) throw new DomainError("inconsistent", conflict.field, inputIssueText(conflict.issue));
}
