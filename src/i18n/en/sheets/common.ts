/** Texts of several sheets. */
export const commonTextsEn = {
  none: "none",
  noLimit: "no limit",
  notChecked: "not checked",
  checkFails: "CHECK",
  allOk: "all OK",
  allCounted: "all counted",
  noRoom: "no room",
  ladderTooShort: "ladder too short",
  clientNumbered: "Client {n}",
  cashFlowEnding: " cash flow",
  riskEnding: " risk",
} as const;
