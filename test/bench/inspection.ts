/** The plans of the benchmark. */
import type { Plan } from "../../src/engine/cost/inputs";
import { readPlan } from "../../src/plan/readPlan";

export const DRIVERS = [
  ["Driver", "Category", "First", "Rate", "Slope", "Floor"],
  ["Expert", "Expert", 6, 18000, 0.78, 0.25],
  ["Customization", "Customization", 800, 95, 0.85, 60],
  ["Hardware", "Hardware", 1, 14500, 0.97, 0.8],
  ["Training", "Training", 40, 70, 0.9, 8],
];
export const PRICE = 39000;
export const NON_RECURRING = 400000;

export function plan(price = PRICE, expertSlope = 0.78): Plan {
  const drivers = DRIVERS.map((row) => (row[0] === "Expert" ? row.with(4, expertSlope) : row));
  const read = readPlan({ drivers, segments: price, terms: NON_RECURRING });
  if (!read.ok) throw new Error("the plan of the benchmark is good");
  return read.value;
}
