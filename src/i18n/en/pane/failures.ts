import { officeFaultsEn } from "./officeFailures";

/** Why the workbook said no, and what to do: of each kind of fault. */
export const faultsEn = {
  kinds: {
    ...officeFaultsEn,
    excelRefused: {
      told: "Excel could not complete the action: {why}",
      todo: "Try again. If it happens again, report it (Help > Support).",
    },
    notLoaded: {
      told: "Part of the add-in could not be loaded.",
      todo: "Check the connection, then try again.",
    },
    nameLost: { told: "The name {name} no longer refers to cells.", todo: "Insert a new model." },
    sheetGone: { told: "The sheet {sheet} no longer exists.", todo: "Add it again." },
    sheetHidden: {
      told: "The sheet {sheet} is hidden.",
      todo: "Right-click a sheet tab, choose Unhide, then try again.",
    },
    blockGone: {
      told: "The {block} of {sheet} no longer exist: the name {name} does not refer to cells.",
      todo: "Undo the deletion, or insert a new model.",
    },
    blockLacksRow: {
      told: "The {block} no longer have a row {named}.",
      todo: "Check the sheet. The task pane follows it.",
    },
    columnMissing: {
      told: "The block has no column {column}.",
      todo: "Add a column with the header {column}.",
    },
    rowMissing: { told: "The block has no row {row}.", todo: "Click a cell of the model sheet, then try again." },
    noDriverInRow: {
      told: "Row {row} contains no cost driver.",
      todo: "Click a cell of the model sheet, then try again.",
    },
    noSegmentInRow: {
      told: "Row {row} contains no segment.",
      todo: "Click a cell of the model sheet, then try again.",
    },
    termMissing: { told: "The general assumptions have no row {label}.", todo: "Add a row with the label {label}." },
    blockFull: {
      told: "The sheet reads {rows} rows of the {block}, and more are needed.",
      todo: "Delete rows, or duplicate the scenario: the copy has room for more.",
    },
    noPriceBreakInRow: {
      told: "Row {row} contains no rate step.",
      todo: "Click a cell of the model sheet, then try again.",
    },
    lastSegment: {
      told: "This is the last segment. A model needs at least one.",
      todo: "Edit it, or add another segment first.",
    },
    formulaWouldMove: {
      told: "Row {row} below would move up, and its formula {formula} would refer to other cells.",
      todo: "Delete the row in the sheet. Excel then adjusts its formulas.",
    },
    pasteOutdated: {
      told: "Nothing was written: {column} in row {row} of the {block} has been edited since.",
      todo: "Paste again.",
    },
    blockResized: {
      told: "The size of the block has changed since, so it was left unchanged.",
      todo: "Change the cells in the sheet.",
    },
    typedSince: {
      told: "Nothing was undone: {column} in row {row} of the {block} has been edited since.",
      todo: "Restore that cell and try again, or dismiss this message.",
    },
    numberChanged: {
      told: "Nothing was written: the value of {column} in row {row} of the {block} has changed since.",
      todo: "Check the figures, then try again.",
    },
    intoBlock: {
      told: "A formula in {at} would overlap a block of the model.",
      todo: "Select an empty cell beside or below the model, or on another sheet.",
    },
    cellChanged: {
      told: "{at} has been edited since, so it was left unchanged.",
      todo: "Change the cell in the sheet.",
    },
    ladderLacking: {
      told: "The model on {sheet} has no deployment table.",
      todo: "Insert a new model and add the {wanted} to it.",
    },
    workingsLacking: {
      told: "The model on {sheet} has no calculations.",
      todo: "Insert a new model and add the {wanted} to it.",
    },
    otherColumns: {
      told: "From {at}, the columns of the model on {sheet} differ from those of this version.",
      todo: "Duplicate the scenario, then add the {wanted} to the copy.",
    },
    otherCashColumns: {
      told: "From {at}, the columns of the cash flow sheet {sheet} differ from those of this version.",
      todo: "Delete that sheet, add a new cash flow sheet, then add the executive summary.",
    },
    modelMistaken: {
      told: "An input of {title} is invalid: {problems}.",
      todo: "Fix it on the sheet, then try again.",
    },
    pageMistaken: {
      told: "An input is invalid: {problems}.",
      todo: "Fix it on the sheet, then add the executive summary.",
    },
    pageWithoutClients: {
      told: "The model has no clients.",
      todo: "Enter clients on the sheet, then add the executive summary.",
    },
    notComparable: {
      told: "{count, plural, =0 {No scenario} =1 {One scenario} other {# scenarios}} cannot be compared.",
      todo: "Choose {fewest} to {most} of them.",
    },
    scenarioGone: { told: "The sheet of this model no longer exists.", todo: "Open the Scenarios view again." },
    lastVisible: {
      told: "No other sheet of this workbook is visible, and Excel needs at least one.",
      todo: "Add a sheet or unhide one, then delete this scenario.",
    },
    modelMoved: {
      told: "The model on {sheet} has moved or changed since.",
      todo: "Open the Scenarios view again, then try again.",
    },
    blockLacksColumn: {
      told: "The {block} have no column {column}.",
      todo: "Add the column, then try again.",
    },
    badName: { told: "No sheet can be named “{name}”: the name {flaw}.", todo: "Choose another name." },
    deleteStopped: {
      told: "Excel stopped while deleting the scenario.",
      todo: "These sheets remain: {sheets}. Delete them manually.",
    },
    spillsUntold: {
      told: "This version of Excel does not report which cells a formula fills.",
      todo: "Update Excel, or use Excel on the web.",
    },
    nothingToShare: {
      told: "No cell of this workbook needs the add-in.",
      todo: "Share it as it is: everyone sees the same values as you.",
    },
    nothingKept: {
      told: "This workbook stores no formulas of the add-in.",
      todo: "You can restore only formulas replaced by Convert to values.",
    },
    keptByNewer: {
      told: "A newer version of the add-in stored the formulas of this workbook.",
      todo: "Update the add-in, then try again.",
    },
    keptDamaged: {
      told: "The stored formulas of this workbook cannot be read: they have been edited.",
      todo: "Copy the formulas from an earlier version of the workbook.",
    },
    keptNotStored: {
      told: "Excel did not store the formulas in the workbook.",
      todo: "Nothing was replaced. Save a copy of the workbook with its formulas, or convert it in Excel on the web.",
    },
    nameInLocalWords: {
      told: "Excel shows the formula of the name {name} with semicolons and would not accept it again: {formula}.",
      todo: "Nothing was replaced. Delete the name or put its formula into a cell (Formulas > Name Manager), then try again.",
    },
    nameRefused: {
      told: "Excel refused the formula of the name {name}: {formula}.",
      todo: "Check the name in Formulas > Name Manager, then try again.",
    },
    nothingToRepair: {
      told: "No formula of the add-in shows #NAME?.",
      todo: "There is nothing to fix.",
    },
    cellsLocked: {
      told: "{count, plural, one {# cell} other {# cells}} to convert to values {count, plural, one {is locked} other {are locked}}: {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Unprotect the sheet (Review tab), then try again. Nothing was changed.",
    },
    cellsPending: {
      told: "{count, plural, one {# cell is still waiting} other {# cells are still waiting}} for a result: {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Wait until Excel has finished calculating, then try again. Nothing was changed.",
    },
    formulasLocked: {
      told: "{count, plural, one {# formula} other {# formulas}} would go into locked cells, starting with {first}.",
      todo: "Unprotect the sheet (Review tab), then try again. Nothing was changed.",
    },
    leftAlone: {
      told: "{count, plural, one {# cell has changed since and was left unchanged} other {# cells have changed since and were left unchanged}}: {first}{count, plural, one {} other {, …}}.",
      todo: "All other formulas were restored.",
    },
  },
  /** What to do where even the way back failed. */
  left: {
    partOfSheet: "Part of the sheet {sheet} remains. Delete that sheet, then try again.",
    nameInPlaces: "Check the sheet {sheet}, its title and the legends of comparisons: some may show the other name.",
    cellsOfBlock: "Check the {block} in the sheet: some cells may have been changed.",
    numbers: "Check the cost drivers and segments in the sheet: some cells may have been changed.",
    activeCell: "Check the active cell: its content may have been changed.",
    values: "Some formulas may already be values. Choose Restore formulas, then try again.",
    formulas: "Some formulas may already be restored. Choose Restore formulas again.",
    repaired: "Some formulas may have been reentered. That does no harm. Try again.",
  },
  blocks: {
    drivers: "cost drivers",
    segments: "client segments",
    terms: "general assumptions",
    clients: "client profiles",
  },
  wanted: { cashFlow: "cash flow sheet", comparison: "comparison sheet", page: "executive summary" },
  flaws: {
    empty: "is blank",
    long: "is longer than 31 characters",
    characters: "contains : \\ / ? * [ ] or an invisible character",
    apostrophe: "begins or ends with an apostrophe",
    reserved: "is reserved by Excel",
    taken: "is the name of another sheet",
  },
} as const;
