import { freeName } from "./freeName";

const LONGEST = 31;
/** The first half of a character that a cut took in two. */
const HALF = /[\uD800-\uDBFF]$/;

/** The wanted name for a sheet, shortened and numbered where it must be; what stands at its end is never cut off. */
export function freeSheetName(wanted: string, taken: readonly string[], ending = ""): string {
  const fitting = (last: string): string => wanted.slice(0, LONGEST - last.length).replace(HALF, "") + last;
  return freeName(fitting(ending), taken, (number) => fitting(`${ending} ${number}`));
}
