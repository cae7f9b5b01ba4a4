import type { Curve } from "../cost/inputs";
import type { Arithmetic } from "../number/Arithmetic";
import { cumulativeAverageTheory } from "./cumulativeAverageTheory";
import { incompressiblePart } from "./incompressiblePart";
import { along } from "./along";
import type { Along, CurveOn, LearningCurve, Start } from "./LearningCurve";
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

/** A learning curve along a run of deployments. */
export function alongCurve<T>(a: Arithmetic<T>, curve: CurveOn<T>, start: Start<T>): Along<T> {
  return along(a, start, { ...curve.law, reach: curve.reach(start) });
}
