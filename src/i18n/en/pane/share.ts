/** What is said of sharing with people without the add-in. */
export const shareEn = {
  title: "Share with people without the add-in",
  text: "People without the add-in see #NAME? instead of results. Convert the formulas to values before sharing; you can restore them later.",
  look: "Check workbook",
  prepare: "Convert to values",
  toValues:
    "{cells, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}} will be converted to values{spilled, plural, =0 {} one {, with # further cell that they fill} other {, with # further cells that they fill}}. Everything else stays unchanged.",
  nothing: "No cell needs the add-in. The workbook can be shared as it is.",
  locked:
    "{cells, plural, one {# cell is} other {# cells are}} locked, starting with {first}. Unprotect the sheet first.",
  pending:
    "{cells, plural, one {# cell is} other {# cells are}} still waiting for a result. Wait until Excel has finished calculating.",
  unknown:
    "{cells, plural, one {# cell shows} other {# cells show}} #NAME? and would become #N/A. Fix these errors first.",
  restore: "Restore formulas",
  kept: "{formulas, plural, one {# formula is} other {# formulas are}} stored. Cells whose content has changed since are listed and left unchanged.",
  noneKept: "The workbook stores no formulas.",
  repair: "Fix #NAME? errors",
  broken:
    "{cells, plural, one {# formula} other {# formulas}} of the add-in will be reentered. Locked cells are listed, not unlocked.",
  noneBroken: "No formula of the add-in shows #NAME?.",
  prepared:
    "{cells, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}} converted to values. Save a copy to share, then restore the formulas.",
  restored: "{formulas, plural, =0 {No formula was} one {# formula was} other {# formulas were}} restored.",
  repaired: "{cells, plural, =0 {No formula was} one {# formula was} other {# formulas were}} fixed.",
  left: "{count, plural, one {# was} other {# were}} left unchanged:",
  because: "{where}: {why}",
  more: "{count, plural, other {and # more}}",
  reasons: {
    sheetGone: "its sheet no longer exists",
    changed: "its content has changed since",
    rowsMoved: "rows were inserted or deleted, and its formula refers to cells by address",
    namesGoneSheet: "its formula refers to a sheet that no longer exists",
    nameChanged: "the name now refers to something else",
    unbound: "the add-in has no function with that name",
    locked: "the cell is locked",
  },
} as const;
