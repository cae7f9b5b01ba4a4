import { priceCeiling } from "../../engine/client/priceCeiling";
import type { Client } from "../../engine/client/Client";
import type { Cells } from "../../plan/cells/Cell";
import { readClient } from "../../plan/readClient";
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { EngineValue } from "../EngineValues";

/** A profile of the block, counted from 0; undefined if it has an issue or sets no limit. */
export function boundedClient([, ...rows]: Cells, profile: number): Client | undefined {
  const read = readClient(rows.map((row) => [row[0] ?? "", row[profile + 1] ?? ""]));
  if (!read.ok || (read.value.requiredPayback === undefined && read.value.horizon === undefined)) return undefined;
  return read.value;
}

/** The price ceiling of a profile of the block; a text if it has too few figures or can pay nothing. */
export function ceilingOf(cells: Cells, profile: number, t: SheetMessages): EngineValue {
  const client = boundedClient(cells, profile);
  if (client === undefined) return t.executive.noFigures;
  const ceiling = priceCeiling(client);
  return ceiling.kind === "found" ? ceiling.price : t.common.none;
}
