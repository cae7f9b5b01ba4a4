import { freeName } from "./freeName";

const MAX_LENGTH = 31;
/** The first half of a surrogate pair that was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/** The wanted name for a sheet, shortened and numbered if necessary; its end is never cut off. */
export function freeSheetName(wanted: string, taken: readonly string[], ending = ""): string {
  const fitting = (last: string): string => wanted.slice(0, MAX_LENGTH - last.length).replace(HALF, "") + last;
  return freeName(fitting(ending), taken, (number) => fitting(`${ending} ${number}`));
}
