import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { focusOrSpread } from "../../../src/engine/decision/focusOrSpread";
import { margin } from "../../../src/engine/cost/totals";
import { listedPlan, unlimitedPlan } from "../../oracle/arbitraryPlan";

const runs = { numRuns: Number(process.env["RUNS"] ?? 1000) / 5 };

const clientsOf = (plan: Plan): number => plan.segments.reduce((sum, one) => sum + one.clients, 0);
/** Rates that rise can make a later place on the curve dearer. */
const fallingRates = (plan: Plan): boolean =>
  plan.drivers.every(({ rates }) =>
    rates.every(({ rate }, index) => index === 0 || rate <= (rates[index - 1]?.rate ?? 0)),
  );

test("experience is worth something: one industry never does worse than several", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (clientsOf(plan) < 2 || !fallingRates(plan)) return;
      const found = focusOrSpread(compile(plan));
      if (found === undefined) throw new Error("the clients are listed");
      expect(found.focus.margin).toBeGreaterThanOrEqual(found.spread.margin - 1e-9 * Math.abs(found.spread.margin));
    }),
    runs,
  ));

test("where everything learnt elsewhere counts, it makes no difference", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (clientsOf(plan) < 2) return;
      const found = focusOrSpread(compile({ ...plan, terms: { ...plan.terms, transfer: 1 } }));
      expect(found?.focus.margin).toBe(found?.spread.margin);
      expect(found?.focus.sustained).toEqual(found?.spread.sustained);
    }),
    runs,
  ));

test("one side is the plan itself: the focus of one industry, the spread of several", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (clientsOf(plan) < 2) return;
      const compiled = compile(plan);
      const found = focusOrSpread(compiled);
      const several =
        new Set(plan.segments.filter(({ clients }) => clients > 0).map(({ industry }) => industry)).size > 1;
      expect((several ? found?.spread : found?.focus)?.margin).toBe(margin(compiled, compiled.last));
    }),
    runs,
  ));

test("clients without number cannot be spread", () =>
  fc.assert(
    fc.property(unlimitedPlan, (plan) => expect(focusOrSpread(compile(plan))).toBeUndefined()),
    { numRuns: 20 },
  ));
