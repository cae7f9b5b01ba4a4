import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { focusOrSpread } from "../../../src/engine/decision/focusOrSpread";
import { margin } from "../../../src/engine/cost/totals";
import { listedPlan, unlimitedPlan } from "../../oracle/arbitraryPlan";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 5) };

const clientsOf = (plan: Plan): number => plan.segments.reduce((sum, one) => sum + one.clients, 0);
/** When rates rise, a later position on the curve can cost more. */
const fallingRates = (plan: Plan): boolean =>
  plan.drivers.every(({ rates }) =>
    rates.every(({ rate }, index) => index === 0 || rate <= (rates[index - 1]?.rate ?? 0)),
  );

test("with falling rates, the margin in one industry is never below the margin in several", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (clientsOf(plan) < 2 || !fallingRates(plan)) return;
      const found = focusOrSpread(compile(plan));
      if (found === undefined) throw new Error("the clients are listed");
      expect(found.focus.margin).toBeGreaterThanOrEqual(found.spread.margin - 1e-9 * Math.abs(found.spread.margin));
    }),
    runs,
  ));

test("with full transfer, one industry and several have the same margin", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (clientsOf(plan) < 2) return;
      const found = focusOrSpread(compile({ ...plan, terms: { ...plan.terms, transfer: 1 } }));
      expect(found?.focus.margin).toBe(found?.spread.margin);
      expect(found?.focus.sustained).toEqual(found?.spread.sustained);
    }),
    runs,
  ));

test("a plan of one industry is its own focus, and a plan of several its own spread", () =>
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

test("unlimited clients cannot be spread", () =>
  fc.assert(
    fc.property(unlimitedPlan, (plan) => expect(focusOrSpread(compile(plan))).toBeUndefined()),
    { numRuns: 20 },
  ));
