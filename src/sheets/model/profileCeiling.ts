import { priceCeiling } from "../../engine/client/priceCeiling";
import type { Client } from "../../engine/client/Client";
import type { Cells } from "../../plan/cells/Cell";
import { readClient } from "../../plan/readClient";
import { type EngineValue, NONE } from "../cachedValue";

/** Of a profile that says too little to have one. */
export const NO_FIGURES = "no figures";

/** A profile of the block, counted from 0; undefined where it is mistaken or says of no bound. */
export function boundedClient([, ...rows]: Cells, profile: number): Client | undefined {
  const read = readClient(rows.map((row) => [row[0] ?? "", row[profile + 1] ?? ""]));
  if (!read.ok || (read.value.requiredPayback === undefined && read.value.horizon === undefined)) return undefined;
  return read.value;
}

/** The most that a profile of the block can pay. */
export function ceilingOf(cells: Cells, profile: number): EngineValue {
  const client = boundedClient(cells, profile);
  if (client === undefined) return NO_FIGURES;
  const ceiling = priceCeiling(client);
  return ceiling.kind === "found" ? ceiling.price : NONE;
}
