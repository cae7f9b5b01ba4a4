import { isOmitted } from "./arguments";
import type { Cells } from "../plan/cells/Cell";

/** A price typed where a block may stand: hosts hand it over as a block of one cell, or as it is. */
export function asBlock(value: unknown): Cells | null {
  if (isOmitted(value)) return null;
  return Array.isArray(value) ? (value as Cells) : [[value]];
}
