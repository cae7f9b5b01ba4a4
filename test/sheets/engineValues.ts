/** What the ROLLOUT cells of a model sheet hold, asked of the engine: the file then needs no add-in. */
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { totalCost } from "../../src/engine/cost/totalCost";
import { unitCost } from "../../src/engine/cost/unitCost";
import { breakeven } from "../../src/engine/decision/breakeven";
import { margin } from "../../src/engine/decision/margin";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import type { Breakeven } from "../../src/engine/decision/Verdict";
import type { ModelLayout } from "../../src/sheets/model/modelLayout";

export type Value = string | number;

/** By address; the ladder holds every client of the plan. */
export function engineValues(plan: Plan, { results, checks }: ModelLayout): ReadonlyMap<string, Value> {
  const compiled = compile(plan);
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
  const values = new Map<string, Value>();
  figures.forEach((value, row) => value !== undefined && values.set(`C${results.first + row}`, value));
  compared.forEach((value, row) => values.set(`D${checks.first + row}`, value));
  return values;
}

const answer = (found: Breakeven): Value => (found.kind === "reached" ? found.deployment : "none");
