import type { Arithmetic } from "../arithmetic/Arithmetic";
import { NO_REACH } from "./reach";
import type { CurveEvaluator } from "./LearningCurve";

/** No learning: the first-unit quantity for every deployment. */
export function constantCurve<T>(a: Arithmetic<T>, first: number): CurveEvaluator<T> {
  const after = a.of(first);
  const none = a.of(0);
  return { limit: after, law: { law: "power", slope: 1, fixed: none, learning: none, after }, reach: () => NO_REACH };
}
