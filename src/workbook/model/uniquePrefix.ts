import { freeName } from "../../sheets/freeName";

/** The prefix for the names of a new model: no name or table of the workbook begins with it. */
export function uniquePrefix(wanted: string, taken: readonly string[]): string {
  const prefixes = taken.map((name) => name.replace(/_[^_]*$/, ""));
  return freeName(wanted, prefixes, (number) => `${wanted}${number}`);
}
