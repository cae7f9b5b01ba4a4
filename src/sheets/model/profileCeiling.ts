import { priceCeiling } from "../../engine/client/priceCeiling";
import type { Cells } from "../../plan/cells/Cell";
import { readClient } from "../../plan/readClient";
import { type EngineValue, NONE } from "../engineAnswer";

/** Of a profile that says too little to have one. */
export const NO_FIGURES = "no figures";

/** The most that a profile of the block can pay, counted from 0. */
export function ceilingOf([, ...rows]: Cells, profile: number): EngineValue {
  const read = readClient(rows.map((row) => [row[0] ?? "", row[profile + 1] ?? ""]));
  if (!read.ok || (read.value.requiredPayback === undefined && read.value.horizon === undefined)) return NO_FIGURES;
  const ceiling = priceCeiling(read.value);
  return ceiling.kind === "found" ? ceiling.price : NONE;
}
