/** Curves without learning: their quantities are the first one, exactly, in the fast arithmetic too. */
import { boundedDouble } from "../../../src/engine/arithmetic/boundedDouble";
import { CURVES } from "../../../src/engine/cost/inputs";
import { curveEvaluator, curveRun } from "../../../src/engine/learning/curveEvaluator";

describe.each(CURVES)("on the %s curve", (curve) => {
  test.each([
    ["a slope of 1", { first: 3, slope: 1, floor: 1 }],
    ["a floor at the first quantity", { first: 3, slope: 0.75, floor: 3 }],
  ])("%s leaves no error and no step that learns", (_, figures) => {
    const a = boundedDouble;
    const start = { whole: 6, fraction: a.of(0), fractional: false };
    const run = curveRun(a, curveEvaluator(a, { ...figures, curve }), start);
    expect(run.quantity(5)).toEqual({ hi: 3, lo: 0, err: 0 });
    expect(run.form.reach.through).toBe(0);
  });
});
