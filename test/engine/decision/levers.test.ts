import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { judge } from "../../../src/engine/decision/judge";
import { levers } from "../../../src/engine/decision/levers";
import { withValue } from "../withValue";
import type { Lever } from "../../../src/engine/decision/Verdict";
import { listedPlan } from "../../oracle/arbitraryPlan";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 5) };

function moved(plan: Plan, lever: Lever, to = lever.to): Plan {
  switch (lever.kind) {
    case "prices":
      return { ...plan, segments: plan.segments.map((one) => ({ ...one, price: one.price * to })) };
    case "non-recurring":
      return { ...plan, terms: { ...plan.terms, nonRecurring: to } };
    case "driver": {
      const driver = plan.drivers.findIndex(({ name }) => name === lever.driver);
      return withValue(plan, driver, lever.column, to);
    }
  }
}

const carried = (plan: Plan): boolean => judge(compile(plan)).economical;

test("each lever alone brings breakeven within the listed clients, and a slightly smaller change does not", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (carried(plan)) return;
      for (const lever of levers(compile(plan))) {
        expect(carried(moved(plan, lever))).toBe(true);
        expect(carried(moved(plan, lever, lever.to + 0.01 * (lever.from - lever.to)))).toBe(false);
      }
    }),
    runs,
  ));

test("there are at most three levers, smallest change first, one per driver", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      if (carried(plan)) return;
      const found = levers(compile(plan));
      expect(found.length).toBeLessThanOrEqual(3);
      expect([...found].sort((a, b) => a.move - b.move)).toEqual(found);
      const drivers = found.flatMap((lever) => (lever.kind === "driver" ? [lever.driver] : []));
      expect(new Set(drivers).size).toBe(drivers.length);
    }),
    runs,
  ));

test("the verdict of an economically viable plan has no levers", () =>
  fc.assert(
    fc.property(listedPlan, (plan) => {
      const verdict = judge(compile(plan));
      if (verdict.economical) expect(verdict.levers).toEqual([]);
    }),
    runs,
  ));
