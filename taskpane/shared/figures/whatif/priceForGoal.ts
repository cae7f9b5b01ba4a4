/** The price at which the plan breaks even by a client, the other numbers standing as they were tried. */
import { type CompiledPlan, compile } from "../../../../src/engine/cost/compile";
import { margin } from "../../../../src/engine/cost/totals";
import { priceFactor } from "../../../../src/engine/decision/priceFactor";
import { readPlan } from "../../../../src/plan/readPlan";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import { changedCells } from "./evaluateWhatIf";
import { changesOf } from "./changesOf";
import type { Tried, WhatIfInput } from "./WhatIfInput";

export type Goal =
  | Readonly<{ kind: "price"; value: number }>
  /** That price is none that the slider has: it is told, not tried. */
  | Readonly<{ kind: "beyond"; value: number }>
  /** What is paid besides the price suffices. */
  | Readonly<{ kind: "free" }>
  | Readonly<{ kind: "no client"; last: number }>;

/** A price is written in cents, a factor on prices in so many parts. */
const PARTS = { price: 100, factor: 1_000_000 };
/** Prices of several segments are rounded each: up to the next part, or a few more of them. */
const MOST_ROUNDS = 6;

/** Undefined where the numbers make no plan, or no client pays a price. */
export function priceForGoal(
  cells: ModelCells,
  inputs: readonly WhatIfInput[],
  tried: Tried,
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
  const parts = input.percent ? PARTS.factor : PARTS.price;
  const whole = Math.ceil(input.original * factor * parts - 1e-9);
  const found = Array.from(
    { length: MOST_ROUNDS },
    (_, round) => (whole + (round === 0 ? 0 : 4 ** round)) / parts,
  ).find((value) => {
    const at = planAt(value);
    return at !== undefined && margin(at, n) >= 0;
  });
  const value = found ?? whole / parts;
  return { kind: value >= input.least && value <= input.most && found !== undefined ? "price" : "beyond", value };
}
