import { DomainError } from "../DomainError";
import { type InputIssue, inputIssueText } from "../InputIssue";
import { AMOUNT, assertConstraint, SLOPE } from "../constraints";
import type { LearningCurve } from "./LearningCurve";

/** What is wrong between the values of a curve, each being in its own range. */
export function curveIssue({ first, slope, floor, curve }: LearningCurve): CurveIssue | undefined {
  if (floor > first) {
    return { field: "floor", fault: { kind: "floorAboveFirst", floor, first } };
  }
  if (curve === "average" && slope <= 0.5) {
    return { field: "slope", fault: { kind: "slopeTooSteep", slope } };
  }
  return undefined;
}

export type CurveIssue = Readonly<{ field: "floor" | "slope"; fault: InputIssue }>;

/** Refuses a curve that breaks its ranges. */
export function checkCurve(curve: LearningCurve): void {
  assertConstraint(AMOUNT, "first", curve.first);
  assertConstraint(SLOPE, "slope", curve.slope);
  assertConstraint(AMOUNT, "floor", curve.floor);
  const conflict = curveIssue(curve);
  if (conflict) throw new DomainError("inconsistent", conflict.field, inputIssueText(conflict.fault));
}
