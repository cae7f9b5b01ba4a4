/** What is said of sharing with people without the add-in. */
export const shareEn = {
  title: "Share with people who lack the add-in",
  text: "Without the add-in its formulas show #NAME?. Turned into values they read the same everywhere; the workbook keeps the formulas and can restore them.",
  look: "Look at this workbook",
  prepare: "Prepare to share",
  toValues:
    "{cells, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}} {cells, plural, one {becomes its value} other {become values}}{spilled, plural, =0 {} one {, with # cell beside it} other {, with # cells beside them}}. Everything else stays.",
  nothing: "No cell needs the add-in: the workbook can be shared as it is.",
  locked:
    "{cells, plural, one {# cell is} other {# cells are}} locked, the first is {first}: remove the protection of the sheet first.",
  pending:
    "{cells, plural, one {# cell still waits} other {# cells still wait}} for a result: wait until Excel has calculated.",
  unknown: "{cells, plural, one {# cell shows} other {# cells show}} #NAME? and would become #N/A: repair first.",
  restore: "Restore formulas",
  kept: "{formulas, plural, one {# formula is} other {# formulas are}} kept. A cell that shows something else by now is left alone and listed.",
  noneKept: "The workbook keeps no formulas.",
  repair: "Repair #NAME?",
  broken:
    "{cells, plural, one {# formula} other {# formulas}} of the add-in will be entered anew; locked cells are listed, not unlocked.",
  noneBroken: "No formula of the add-in shows #NAME?.",
  prepared:
    "{cells, plural, one {# formula} other {# formulas}} on {sheets, plural, one {# sheet} other {# sheets}} turned into values. Save a copy to share, then restore the formulas.",
  restored: "{formulas, plural, =0 {No formula was} one {# formula is} other {# formulas are}} back.",
  repaired: "{cells, plural, =0 {No formula was} one {# formula was} other {# formulas were}} repaired.",
  left: "{count, plural, one {# was} other {# were}} left as it stands:",
  because: "{where}: {why}",
  more: "{count, plural, other {and # more}}",
  reasons: {
    sheetGone: "its sheet is gone",
    changed: "it shows something else by now",
    rowsMoved: "rows were inserted or deleted, and its formula refers to cells by address",
    namesGoneSheet: "its formula refers to a sheet that is gone",
    nameChanged: "the name stands for something else by now",
    unbound: "the add-in has no function of that name",
    locked: "the cell is locked",
  },
} as const;
