import { DomainError } from "../DomainError";
import { type InputFault, inputFaultText } from "../InputFault";
import { AMOUNT, demand, SLOPE } from "../rules";
import type { LearningCurve } from "./LearningCurve";

/** What is wrong between the values of a curve, each being in its own range. */
export function curveConflict({ first, slope, floor, curve }: LearningCurve): CurveConflict | undefined {
  if (floor > first) {
    return { field: "floor", fault: { kind: "floorAboveFirst", floor, first } };
  }
  if (curve === "average" && slope <= 0.5) {
    return { field: "slope", fault: { kind: "slopeTooSteep", slope } };
  }
  return undefined;
}

export type CurveConflict = Readonly<{ field: "floor" | "slope"; fault: InputFault }>;

/** Refuses a curve that breaks its ranges. */
export function checkCurve(curve: LearningCurve): void {
  demand(AMOUNT, "first", curve.first);
  demand(SLOPE, "slope", curve.slope);
  demand(AMOUNT, "floor", curve.floor);
  const conflict = curveConflict(curve);
  if (conflict) throw new DomainError("inconsistent", conflict.field, inputFaultText(conflict.fault));
}
