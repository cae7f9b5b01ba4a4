import { priceCeiling } from "../../engine/client/priceCeiling";
import type { Client } from "../../engine/client/Client";
import type { Cells } from "../../plan/cells/Cell";
import { readClient } from "../../plan/readClient";
import { type EngineValue, NONE } from "../cachedValue";

/** Shown for a profile without enough figures for a ceiling. */
export const NO_FIGURES = "no figures";

/** A profile of the block, counted from 0; undefined if it has an issue or sets no limit. */
export function boundedClient([, ...rows]: Cells, profile: number): Client | undefined {
  const read = readClient(rows.map((row) => [row[0] ?? "", row[profile + 1] ?? ""]));
  if (!read.ok || (read.value.requiredPayback === undefined && read.value.horizon === undefined)) return undefined;
  return read.value;
}

/** The price ceiling of a profile of the block. */
export function ceilingOf(cells: Cells, profile: number): EngineValue {
  const client = boundedClient(cells, profile);
  if (client === undefined) return NO_FIGURES;
  const ceiling = priceCeiling(client);
  return ceiling.kind === "found" ? ceiling.price : NONE;
}
