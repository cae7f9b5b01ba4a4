import { freeName } from "./freeName";

const LONGEST = 31;

/** The wanted name for a sheet, shortened and numbered where it must be; what stands at its end is never cut off. */
export function freeSheetName(wanted: string, taken: readonly string[], ending = ""): string {
  const fitting = (last: string): string => wanted.slice(0, LONGEST - last.length) + last;
  return freeName(fitting(ending), taken, (number) => fitting(`${ending} ${number}`));
}
