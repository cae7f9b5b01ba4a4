import { officeFailuresEn } from "./officeFailures";

/** Why the workbook said no, and what to do: of each kind of fault. */
export const failuresEn = {
  kinds: {
    ...officeFailuresEn,
    excelRefused: {
      problem: "Excel could not complete the action: {why}",
      action: "Try again. If it happens again, report it (Help > Support).",
    },
    notLoaded: {
      problem: "Part of the add-in could not be loaded.",
      action: "Check the connection, then try again.",
    },
    nameLost: { problem: "The name {name} no longer refers to cells.", action: "Insert a new model." },
    sheetGone: { problem: "The sheet {sheet} no longer exists.", action: "Add it again." },
    sheetHidden: {
      problem: "The sheet {sheet} is hidden.",
      action: "Right-click a sheet tab, choose Unhide, then try again.",
    },
    blockGone: {
      problem: "The {block} of {sheet} no longer exist: the name {name} does not refer to cells.",
      action: "Undo the deletion, or insert a new model.",
    },
    blockLacksRow: {
      problem: "The {block} no longer have a row {named}.",
      action: "Check the sheet. The task pane follows it.",
    },
    columnMissing: {
      problem: "The block has no column {column}.",
      action: "Add a column with the header {column}.",
    },
    rowMissing: { problem: "The block has no row {row}.", action: "Click a cell of the model sheet, then try again." },
    noDriverInRow: {
      problem: "Row {row} contains no cost driver.",
      action: "Click a cell of the model sheet, then try again.",
    },
    noSegmentInRow: {
      problem: "Row {row} contains no segment.",
      action: "Click a cell of the model sheet, then try again.",
    },
    termMissing: {
      problem: "The general assumptions have no row {label}.",
      action: "Add a row with the label {label}.",
    },
    blockFull: {
      problem: "The sheet has room for {rows} rows of the {block}, and more are needed.",
      action: "Delete rows, or duplicate the scenario: the copy has room for more.",
    },
    noPriceBreakInRow: {
      problem: "Row {row} contains no rate step.",
      action: "Click a cell of the model sheet, then try again.",
    },
    lastSegment: {
      problem: "This is the last segment. A model needs at least one.",
      action: "Edit it, or add another segment first.",
    },
    formulaWouldMove: {
      problem: "The formula {formula} in {at} would move and refer to other cells.",
      action: "Delete the row in the sheet. Excel then adjusts its formulas.",
    },
    pasteOutdated: {
      problem: "Nothing was written: {column} in {at} has been edited since.",
      action: "Paste again.",
    },
    blockResized: {
      problem: "The size of the block has changed since, so it was left unchanged.",
      action: "Change the cells in the sheet.",
    },
    columnTaken: { problem: "Nothing was added: cell {at} is in use.", action: "Move its content, then try again." },
    typedSince: {
      problem: "Nothing was undone: {column} in {at} has been edited since.",
      action: "Restore that cell and try again, or dismiss this message.",
    },
    numberChanged: {
      problem: "Nothing was written: the value of {column} in {at} has changed since.",
      action: "Check the figures, then try again.",
    },
    intoBlock: {
      problem: "A formula in {at} would overlap a block of the model.",
      action: "Select an empty cell beside or below the model, or on another sheet.",
    },
    cellChanged: {
      problem: "{at} has been edited since, so it was left unchanged.",
      action: "Change the cell in the sheet.",
    },
    deploymentTableMissing: {
      problem: "The model on {sheet} has no deployment table.",
      action: "Insert a new model and add the {wanted} to it.",
    },
    workingsMissing: {
      problem: "The model on {sheet} has no calculations.",
      action: "Insert a new model and add the {wanted} to it.",
    },
    otherColumns: {
      problem: "From {at}, the columns of the model on {sheet} differ from those of this version.",
      action: "Duplicate the scenario, then add the {wanted} to the copy.",
    },
    otherCashColumns: {
      problem: "From {at}, the columns of the cash flow sheet {sheet} differ from those of this version.",
      action: "Delete that sheet, add a new cash flow sheet, then add the executive summary.",
    },
    modelMistaken: {
      problem: "An input of {title} is invalid: {problems}.",
      action: "Fix it on the sheet, then try again.",
    },
    pageMistaken: {
      problem: "An input is invalid: {problems}.",
      action: "Fix it on the sheet, then add the executive summary.",
    },
    pageWithoutClients: {
      problem: "The model has no clients.",
      action: "Enter clients on the sheet, then add the executive summary.",
    },
    notComparable: {
      problem:
        "{count, plural, =0 {There is no scenario to compare} =1 {One scenario alone cannot be compared} other {# scenarios are too many to compare}}.",
      action: "Choose {fewest} to {most} scenarios.",
    },
    scenarioGone: { problem: "The sheet of this model no longer exists.", action: "Open the Scenarios view again." },
    lastVisible: {
      problem: "No other sheet of this workbook is visible, and Excel needs at least one.",
      action: "Add a sheet or unhide one, then delete this scenario.",
    },
    modelMoved: {
      problem: "The model on {sheet} has moved or changed since.",
      action: "Open the Scenarios view again, then try again.",
    },
    blockLacksColumn: {
      problem: "The {block} have no column {column}.",
      action: "Add the column, then try again.",
    },
    badName: { problem: "No sheet can be named “{name}”: the name {flaw}.", action: "Choose another name." },
    deleteStopped: {
      problem: "Excel stopped while deleting the scenario.",
      action: "These sheets remain: {sheets}. Delete them manually.",
    },
    spillsUntold: {
      problem: "This version of Excel does not report which cells a formula fills.",
      action: "Update Excel, or use Excel on the web.",
    },
    nothingToShare: {
      problem: "No cell of this workbook needs the add-in.",
      action: "Share it as it is: everyone sees the same values as you.",
    },
    nothingKept: {
      problem: "This workbook stores no formulas of the add-in.",
      action: "You can restore only formulas replaced by Convert to values.",
    },
    keptByNewer: {
      problem: "A newer version of the add-in stored the formulas of this workbook.",
      action: "Update the add-in, then try again.",
    },
    keptDamaged: {
      problem: "The stored formulas of this workbook cannot be read: they have been edited.",
      action: "Copy the formulas from an earlier version of the workbook.",
    },
    keptNotStored: {
      problem: "Excel did not store the formulas in the workbook.",
      action: "Nothing was replaced. Save a copy of the workbook with its formulas, or convert it in Excel on the web.",
    },
    nameInLocalWords: {
      problem: "Excel shows the formula of the name {name} with semicolons and would not accept it again: {formula}.",
      action:
        "Nothing was replaced. Delete the name or put its formula into a cell (Formulas > Name Manager), then try again.",
    },
    nameRefused: {
      problem: "Excel refused the formula of the name {name}: {formula}.",
      action: "Check the name in Formulas > Name Manager, then try again.",
    },
    nothingToRepair: {
      problem: "No formula of the add-in shows #NAME?.",
      action: "There is nothing to fix.",
    },
    cellsLocked: {
      problem:
        "{count, plural, one {# cell} other {# cells}} to convert to values {count, plural, one {is locked} other {are locked}}: {cells}{more, plural, =0 {} other {, …}}.",
      action: "Unprotect the sheet (Review tab), then try again. Nothing was changed.",
    },
    cellsPending: {
      problem:
        "{count, plural, one {# cell is still waiting} other {# cells are still waiting}} for a result: {cells}{more, plural, =0 {} other {, …}}.",
      action: "Wait until Excel has finished calculating, then try again. Nothing was changed.",
    },
    formulasLocked: {
      problem: "{count, plural, one {# formula} other {# formulas}} would go into locked cells, starting with {first}.",
      action: "Unprotect the sheet (Review tab), then try again. Nothing was changed.",
    },
    leftAlone: {
      problem:
        "{count, plural, one {# cell has changed since and was left unchanged} other {# cells have changed since and were left unchanged}}: {first}{count, plural, one {} other {, …}}.",
      action: "All other formulas were restored.",
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
