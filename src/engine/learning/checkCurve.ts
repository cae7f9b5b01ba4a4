import { DomainError } from "../DomainError";
import { AMOUNT, demand, SLOPE } from "../rules";
import type { LearningCurve } from "./LearningCurve";

/** What is wrong between the values of a curve, each being in its own range. */
export function curveConflict({ first, slope, floor, curve }: LearningCurve): CurveConflict | undefined {
  if (floor > first) {
    return {
      field: "floor",
      message: `${String(floor)} is above the first quantity, ${String(first)}; a floor is at most that`,
    };
  }
  if (curve === "average" && slope <= 0.5) {
    return {
      field: "slope",
      message: `${String(slope)} is not above 0.5: under cumulative average theory further deployments would cost nothing`,
    };
  }
  return undefined;
}

export type CurveConflict = Readonly<{ field: "floor" | "slope"; message: string }>;

/** Refuses a curve that breaks its ranges. */
export function checkCurve(curve: LearningCurve): void {
  demand(AMOUNT, "first", curve.first);
  demand(SLOPE, "slope", curve.slope);
  demand(AMOUNT, "floor", curve.floor);
  const conflict = curveConflict(curve);
  if (conflict) throw new DomainError("inconsistent", conflict.field, conflict.message);
}
