import { freeName } from "../../sheets/freeName";

/** What the names of a further model begin with: none of the workbook's names and tables begins so. */
export function uniquePrefix(wanted: string, taken: readonly string[]): string {
  const prefixes = taken.map((name) => name.replace(/_[^_]*$/, ""));
  return freeName(wanted, prefixes, (number) => `${wanted}${number}`);
}
