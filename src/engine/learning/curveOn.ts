import type { Curve } from "../cost/inputs";
import type { Arithmetic } from "../number/Arithmetic";
import { cumulativeAverageTheory } from "./cumulativeAverageTheory";
import { incompressiblePart } from "./incompressiblePart";
import type { CurveOn, LearningCurve } from "./LearningCurve";
import { unitTheory } from "./unitTheory";

type Theory = <T>(a: Arithmetic<T>, curve: LearningCurve) => CurveOn<T>;

const THEORIES: Readonly<Record<Curve, Theory>> = {
  unit: unitTheory,
  average: cumulativeAverageTheory,
  dejong: incompressiblePart,
};

/** A learning curve in an arithmetic, by its theory. */
export function curveOn<T>(a: Arithmetic<T>, curve: LearningCurve): CurveOn<T> {
  return THEORIES[curve.curve](a, curve);
}
