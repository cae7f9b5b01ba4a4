/** What was done, as it stands behind "Done:". */
export const changesEn = {
  kinds: {
    driverAdded: "driver {name} added",
    driverChanged: "driver {name} changed",
    driverRemoved: "driver {name} removed",
    segmentAdded: "segment {name} added",
    segmentChanged: "segment {name} changed",
    segmentRemoved: "segment {name} removed",
    priceBreakAdded: "price break of {name} added",
    priceBreakRemoved: "price break of {name} removed",
    valuesPasted: "{count, plural, one {# value} other {# values}} pasted",
    inputsSaved: "{count, plural, one {# value} other {# values}} saved",
    termChanged: "{label} changed",
    numbersChanged: "{count, plural, one {# number} other {# numbers}} changed",
    sheetAdded: "sheet {sheet} added",
    formulaAdded: "formula in {at} added",
    formulasToValues: "{count, plural, one {# formula} other {# formulas}} turned into values",
    formulasRestored: "{count, plural, one {# formula} other {# formulas}} restored",
    formulasEntered: "{count, plural, one {# formula} other {# formulas}} entered anew",
    scenarioDuplicated: "{sheet} duplicated as {copy}",
    scenarioRenamed: "{before} renamed to {after}",
    scenarioDeleted: "{sheet} deleted",
    scenarioImported: "sheet {sheet} imported",
    scenarioImportedWithRanges: "sheet {sheet} imported, with its uncertain inputs on {ranges}",
  },
  /** What could not come over into a copy or a file. */
  notes: {
    columnLeftOut: "column {header} of the {block} was left out",
    rowsLeftOut: "rows {rows} of the {block} were left out",
    becameValues: "formulas that refer to the original became values: {cells}{more, plural, =0 {} other { and # more}}",
    besideLeftOut: "rows or columns were moved, so that notes beside the blocks were left out",
  },
} as const;
