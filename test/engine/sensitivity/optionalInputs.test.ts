/**
 * Checks by experiment which inputs a figure depends on, for plans with the inputs that most plans do not have: each of
 * them, all together, and random values of them.
 */
import * as fc from "fast-check";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { breakeven } from "../../../src/engine/decision/breakeven";
import type { PlanFigure } from "../../../src/engine/sensitivity/inputsOfFigure";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { irr } from "../../../src/engine/time/irr";
import { withOptionalInputs } from "../../oracle/optionalInputs";
import { PLANS_WITH_INPUTS } from "../../support/plansWithInputs";
import { randomRuns } from "../../support/randomRuns";
import { discrepancies, FIGURES } from "./discrepancies";

jest.setTimeout(600_000);

const NONE = { idle: [], missing: [] };

/**
 * A rate that a plan does not have needs more than one changed input, and so may a breakeven that later clients could
 * lose again.
 */
const mayBeIdle = (figure: PlanFigure, compiled: CompiledPlan): boolean =>
  (figure === "irr" && irr(cashFlow(compiled)).kind !== "found") ||
  (figure === "breakeven" && breakeven(compiled, "sustained").kind === "reached");

describe.each([...PLANS_WITH_INPUTS])("%s", (_, plan) => {
  test.each(FIGURES)("%s", (figure) => expect(discrepancies(plan, figure, { mayBeIdle })).toEqual(NONE));
});

/** Here prices, fees and run cost are still due after the horizon. */
describe.each([...PLANS_WITH_INPUTS])("%s, with a short horizon", (_, { terms, ...blocks }) => {
  const plan = { ...blocks, terms: { ...terms, horizon: 16 } };
  test.each(["after", "peak", "npv"] as const)("%s", (figure) =>
    expect(discrepancies(plan, figure, { mayBeIdle })).toEqual(NONE),
  );
});

const [base] = [...PLANS_WITH_INPUTS.values()];

/** RUNS=10000 tries 30 plans, each with every input and for every figure. */
test("random values of all inputs", () =>
  fc.assert(
    fc.property(withOptionalInputs(fc.constant(base as Plan)), (plan) => {
      for (const figure of FIGURES)
        expect({ figure, ...discrepancies(plan, figure, { mayBeIdle, near: "tiny" }) }).toEqual({ figure, ...NONE });
    }),
    // A plan takes seconds, so a failure is reported as it was found.
    { numRuns: randomRuns(0.003), endOnFailure: true },
  ));
