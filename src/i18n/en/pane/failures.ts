import { officeFaultsEn } from "./officeFailures";

/** Why the workbook said no, and what to do: of each kind of fault. */
export const faultsEn = {
  kinds: {
    ...officeFaultsEn,
    excelRefused: {
      told: "Excel could not do it: {why}",
      todo: "Try again; if it happens again, tell us what you did.",
    },
    notLoaded: {
      told: "A part of the add-in could not be loaded.",
      todo: "Check the connection, then try again.",
    },
    nameLost: { told: "The name {name} no longer stands for cells.", todo: "Insert the model anew." },
    sheetGone: { told: "The sheet {sheet} is gone.", todo: "Add it anew." },
    sheetHidden: {
      told: "The sheet {sheet} is hidden.",
      todo: "Right-click a sheet tab, choose Unhide, then try again.",
    },
    blockGone: {
      told: "The {block} of {sheet} are gone: the name {name} no longer stands for cells.",
      todo: "Undo their deletion, or insert the model anew.",
    },
    blockLacksRow: {
      told: "The {block} have no row {named} any more.",
      todo: "Look at the sheet: the pane follows it.",
    },
    columnMissing: {
      told: "The block has no column {column}.",
      todo: "Add a column with the header {column}.",
    },
    rowMissing: { told: "The block has no row {row}.", todo: "Read the model anew." },
    noDriverInRow: { told: "There is no driver in row {row}.", todo: "Read the model anew." },
    noSegmentInRow: { told: "There is no segment in row {row}.", todo: "Read the model anew." },
    termMissing: { told: "The terms have no row {label}.", todo: "Add a row with the label {label}." },
    blockFull: {
      told: "The sheet counts {rows} rows of the {block}, and more are wanted.",
      todo: "Remove rows, or duplicate the scenario: the copy counts more.",
    },
    noPriceBreakInRow: { told: "There is no price break in row {row}.", todo: "Read the model anew." },
    lastSegment: {
      told: "This is the last segment: without one there is nobody to roll out to.",
      todo: "Edit it, or add another segment first.",
    },
    formulaWouldMove: {
      told: "Row {row} below it would move up, and its formula {formula} would then mean other cells.",
      todo: "Delete the row in the sheet: Excel adjusts its formulas.",
    },
    pasteOutdated: {
      told: "{block}, row {row}, {column}: the sheet holds something else by now, so nothing was written.",
      todo: "Paste anew.",
    },
    blockResized: {
      told: "The block has another size by now, so it was left as it is.",
      todo: "Change the cells in the sheet.",
    },
    typedSince: {
      told: "{block}, row {row}, {column}: something else was typed there since, so nothing was put back.",
      todo: "Put that cell back yourself, then try again; or close this message and keep the change.",
    },
    numberChanged: {
      told: "{block}, row {row}, {column}: the sheet holds another number by now, so nothing was written.",
      todo: "Look at the figures again.",
    },
    intoBlock: {
      told: "A formula in {at} would reach into a block of the model.",
      todo: "Select an empty cell beside or below the model, or on another sheet.",
    },
    cellChanged: {
      told: "{at} was changed since, so it was left as it is.",
      todo: "Change the cell in the sheet.",
    },
    ladderLacking: {
      told: "The model on {sheet} lacks its ladder.",
      todo: "Insert the model anew, then add the {wanted} to that.",
    },
    workingsLacking: {
      told: "The model on {sheet} lacks its workings.",
      todo: "Insert the model anew, then add the {wanted} to that.",
    },
    modelMistaken: {
      told: "An input of {title} has a mistake: {problems}.",
      todo: "Mend it on the sheet, then try again.",
    },
    pageMistaken: {
      told: "An input has a mistake: {problems}.",
      todo: "Mend it on the sheet, then add the page.",
    },
    pageWithoutClients: {
      told: "The model lists no client.",
      todo: "Mend it on the sheet, then add the page.",
    },
    notComparable: {
      told: "{count, plural, =0 {No scenario} =1 {One scenario} other {# scenarios}} cannot be compared.",
      todo: "Choose {fewest} to {most} of them.",
    },
    scenarioGone: { told: "The sheet of this model is gone.", todo: "Read the list anew." },
    lastVisible: {
      told: "No other sheet of this workbook is visible, and Excel keeps at least one.",
      todo: "Add a sheet or unhide one, then delete this scenario.",
    },
    modelMoved: {
      told: "The model on {sheet} is no longer there as it was.",
      todo: "Read the list anew, then try again.",
    },
    blockLacksColumn: {
      told: "The {block} have no column {column}.",
      todo: "Add the column, then try again.",
    },
    badName: { told: 'No sheet can be called "{name}": that {flaw}.', todo: "Choose another name." },
    deleteStopped: {
      told: "Excel stopped while it deleted the scenario.",
      todo: "These sheets were left behind: {sheets}. Delete them by hand.",
    },
    spillsUntold: {
      told: "This version of Excel does not tell which cells a formula fills.",
      todo: "Update Excel, or use Excel on the web.",
    },
    nothingToShare: {
      told: "No cell of this workbook needs the add-in.",
      todo: "It can be shared as it is: everybody sees what you see.",
    },
    nothingKept: {
      told: "This workbook keeps no formulas of the add-in.",
      todo: "Only what Prepare to share turned into values can be restored.",
    },
    keptByNewer: {
      told: "The formulas of this workbook were kept by a newer version of the add-in.",
      todo: "Update the add-in, then try again.",
    },
    keptDamaged: {
      told: "What this workbook keeps of its formulas cannot be read: somebody changed it.",
      todo: "Take the formulas from an earlier copy of the workbook.",
    },
    keptNotStored: {
      told: "Excel did not keep the formulas in the workbook.",
      todo: "Nothing was replaced. Save a copy of the workbook with its formulas, or prepare it in Excel on the web.",
    },
    nameInLocalWords: {
      told: "Excel shows the formula of the name {name} with semicolons, and would not take it back: {formula}.",
      todo: "Nothing was replaced. Delete the name or put its formula into a cell (Formulas > Name Manager), then try again.",
    },
    nameRefused: {
      told: "Excel refused the formula of the name {name}: {formula}.",
      todo: "Check the name in Formulas > Name Manager, then try again.",
    },
    nothingToRepair: {
      told: "No formula of the add-in shows #NAME?.",
      todo: "There is nothing to repair.",
    },
    cellsLocked: {
      told: "{count, plural, one {# cell} other {# cells}} to be turned into values {count, plural, one {is locked} other {are locked}}: {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Remove the protection of the sheet (Review), then try again. Nothing was changed.",
    },
    cellsPending: {
      told: "{count, plural, one {# cell still waits} other {# cells still wait}} for a result: {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Wait until Excel has calculated, then try again. Nothing was changed.",
    },
    formulasLocked: {
      told: "{count, plural, one {# formula} other {# formulas}} would go into locked cells, the first into {first}.",
      todo: "Remove the protection of the sheet (Review), then try again. Nothing was changed.",
    },
    leftAlone: {
      told: "{count, plural, one {# cell shows something else by now and was left alone} other {# cells show something else by now and were left alone}}: {first}{count, plural, one {} other {, …}}.",
      todo: "All other formulas are back.",
    },
  },
  /** What to do where even the way back failed. */
  left: {
    partOfSheet: "Part of the sheet {sheet} was left behind: delete that sheet, then try again.",
    nameInPlaces: "Look at the sheet {sheet}, its title and the legends of comparisons: some may have the other name.",
    cellsOfBlock: "Look at the {block} in the sheet: some cells may have been changed.",
    numbers: "Look at the drivers and segments in the sheet: some cells may have been changed.",
    activeCell: "Look at the active cell: its content may have been changed.",
    values: "Some formulas may be values by now: click Restore formulas, then try again.",
    formulas: "Some formulas may be back by now: click Restore formulas again.",
    repaired: "Some formulas may have been entered anew: that does no harm. Try again.",
  },
  blocks: { drivers: "drivers", segments: "segments", terms: "terms", clients: "clients" },
  wanted: { cashFlow: "cash flow", comparison: "comparison", page: "page" },
  flaws: {
    empty: "is blank",
    long: "is longer than 31 characters",
    characters: "holds one of : \\ / ? * [ ] or a character that cannot be seen",
    apostrophe: "begins or ends with an apostrophe",
    reserved: "is kept by Excel for itself",
    taken: "is the name of another sheet",
  },
} as const;
