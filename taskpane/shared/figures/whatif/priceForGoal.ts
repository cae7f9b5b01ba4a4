/** Finds the price at which the plan breaks even by a client, with the other what-if values unchanged. */
import { type CompiledPlan, compile } from "../../../../src/engine/cost/compile";
import { margin } from "../../../../src/engine/cost/totals";
import { priceFactor } from "../../../../src/engine/decision/priceFactor";
import { readPlan } from "../../../../src/plan/readPlan";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import { changedCells } from "./evaluateWhatIf";
import { changesOf } from "./changesOf";
import type { WhatIfValues, WhatIfInput } from "./WhatIfInput";

export type Goal =
  | Readonly<{ kind: "price"; value: number }>
  /** The price is outside the slider's range: it is shown but not tried. */
  | Readonly<{ kind: "beyond"; value: number }>
  /** The other payments are sufficient without a price. */
  | Readonly<{ kind: "free" }>
  | Readonly<{ kind: "no client"; last: number }>;

/** A price is rounded to cents, a factor on prices to millionths. */
const UNITS = { price: 100, factor: 1_000_000 };
/**
 * The prices of several segments are rounded separately, so the next part up may not be enough. Try a few more, up to
 * this many times.
 */
const MAX_ROUNDS = 6;

/** Undefined if the numbers make no valid plan, or if no client pays a price. */
export function priceForGoal(
  cells: ModelCells,
  inputs: readonly WhatIfInput[],
  tried: WhatIfValues,
  n: number,
): Goal | undefined {
  const input = inputs.find((one) => one.input === "prices");
  if (input === undefined) return undefined;
  const planAt = (prices: number): CompiledPlan | undefined => {
    const read = readPlan(changedCells(cells, changesOf(inputs, { ...tried, prices })));
    return read.ok ? compile(read.value) : undefined;
  };
  const plan = planAt(input.original);
  if (plan === undefined || !(plan.clients > 0)) return undefined;
  const { last } = plan;
  if (!(Number.isInteger(n) && n >= 1 && n <= last)) return { kind: "no client", last };
  const factor = priceFactor(plan, n);
  if (factor === undefined) return undefined;
  if (!(factor > 0)) return { kind: "free" };
  const parts = input.percent ? UNITS.factor : UNITS.price;
  const whole = Math.ceil(input.original * factor * parts - 1e-9);
  const found = Array.from({ length: MAX_ROUNDS }, (_, round) => (whole + (round === 0 ? 0 : 4 ** round)) / parts).find(
    (value) => {
      const at = planAt(value);
      return at !== undefined && margin(at, n) >= 0;
    },
  );
  const value = found ?? whole / parts;
  return { kind: value >= input.min && value <= input.max && found !== undefined ? "price" : "beyond", value };
}
