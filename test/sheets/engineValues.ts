/** What the ROLLOUT cells of a model sheet hold, asked of the engine: the file then needs no add-in. */
import { clientPayback } from "../../src/engine/client/clientPayback";
import { priceCeiling } from "../../src/engine/client/priceCeiling";
import { compile } from "../../src/engine/cost/compile";
import { totalCost } from "../../src/engine/cost/totalCost";
import { unitCost } from "../../src/engine/cost/unitCost";
import { breakeven } from "../../src/engine/decision/breakeven";
import { margin } from "../../src/engine/decision/margin";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import type { Breakeven } from "../../src/engine/decision/Verdict";
import { payback, peakFunding, presentValue } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { headcount } from "../../src/engine/time/headcount";
import { returnRate } from "../../src/engine/time/returnRate";
import { schedule } from "../../src/engine/time/schedule";
import { type ClientProfile, readClients } from "../../src/plan/readClients";
import type { Template } from "../../src/plan/templates/Template";
import type { CashLayout } from "../../src/sheets/cash/cashLayout";
import type { ModelLayout } from "../../src/sheets/model/modelLayout";

import { templatePlan } from "./planTemplate";

export type Value = string | number;

/** By address; the ladder holds every client of the plan. */
export function engineValues(template: Template, { results, checks }: ModelLayout): ReadonlyMap<string, Value> {
  const compiled = compile(templatePlan(template));
  const { last } = compiled;
  const middle = Math.ceil(last / 2);
  const first = answer(breakeven(compiled, "first"));
  const sustained = answer(breakeven(compiled, "sustained"));
  const figures: readonly (Value | undefined)[] = [
    sustained,
    first,
    answer(unitBreakeven(compiled)),
    undefined,
    margin(compiled, last),
    undefined,
    undefined,
    unitCost(compiled, 1),
    unitCost(compiled, last),
    priceFloor(compiled, last),
  ];
  const compared: readonly Value[] = [
    unitCost(compiled, middle),
    totalCost(compiled, 1),
    totalCost(compiled, last),
    margin(compiled, middle),
    margin(compiled, last),
    first,
    sustained,
  ];
  const clients = clientProfiles(template).flatMap(({ name, client }): Value[] => {
    const ceiling = priceCeiling(client);
    const paid = clientPayback(client, template.segments.find(({ segment }) => segment === name)?.price ?? 0);
    return [ceiling.kind === "found" ? ceiling.price : "none", paid.kind === "reached" ? paid.years : "none"];
  });
  const values = new Map<string, Value>();
  // Between them stand three checks that are native on both sides.
  clients.forEach((value, row) => values.set(`D${checks.last - clients.length + 1 + row}`, value));
  figures.forEach((value, row) => value !== undefined && values.set(`C${results.first + row}`, value));
  compared.forEach((value, row) => values.set(`D${checks.first + row}`, value));
  return values;
}

/** The same for its cash flow sheet. */
export function engineCash(template: Template, { figures, checks }: CashLayout): ReadonlyMap<string, Value> {
  const compiled = compile(templatePlan(template));
  const flow = cashFlow(compiled);
  const rows = schedule(compiled);
  const rate = returnRate(flow);
  const sum = (...numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const compared: readonly Value[] = [
    peakFunding(flow),
    payback(flow) ?? "none",
    presentValue(flow, compiled.plan.terms.discountRate),
    rate.kind === "found" ? rate.rate : "none",
    sum(...flow.flatMap((month) => Object.values(month))),
    sum(...rows.flatMap((month) => Object.values(month))),
  ];
  return new Map([
    [`C${figures.last - 1}`, headcount(compiled)],
    ...compared.map((value, row) => [`D${checks.first + row}`, value] as const),
  ]);
}

export function clientProfiles({ clients }: Template): readonly ClientProfile[] {
  const rows = clients.rows.map(({ label, values }) => [label, ...values]);
  return readClients([["Client", ...clients.profiles], ...rows]).profiles;
}

const answer = (found: Breakeven): Value => (found.kind === "reached" ? found.deployment : "none");
