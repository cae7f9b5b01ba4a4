import type { Curve } from "../cost/inputs";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { cumulativeAverageTheory } from "./cumulativeAverageTheory";
import { incompressiblePart } from "./incompressiblePart";
import { formRun } from "./formRun";
import type { CurveRun, CurveEvaluator, LearningCurve, ExperienceOffset } from "./LearningCurve";
import { unitTheory } from "./unitTheory";

type Theory = <T>(a: Arithmetic<T>, curve: LearningCurve) => CurveEvaluator<T>;

const THEORIES: Readonly<Record<Curve, Theory>> = {
  unit: unitTheory,
  average: cumulativeAverageTheory,
  dejong: incompressiblePart,
};

/** A learning curve in an arithmetic, by its theory. */
export function curveEvaluator<T>(a: Arithmetic<T>, curve: LearningCurve): CurveEvaluator<T> {
  return THEORIES[curve.curve](a, curve);
}

/** A learning curve along a run of deployments. */
export function curveRun<T>(a: Arithmetic<T>, curve: CurveEvaluator<T>, start: ExperienceOffset<T>): CurveRun<T> {
  return formRun(a, start, { ...curve.law, reach: curve.reach(start) });
}
