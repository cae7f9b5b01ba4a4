/** Texts that the library writes as errors. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#VALUE!",
  "#REF!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#DIV/0!",
  "#NUM!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);
