/** What was done, as the notice at the foot of the pane says it. */
export const changesEn = {
  kinds: {
    driverAdded: "Cost driver {name} added",
    driverChanged: "Cost driver {name} changed",
    driverRemoved: "Cost driver {name} deleted",
    segmentAdded: "Segment {name} added",
    segmentChanged: "Segment {name} changed",
    segmentMoved: "Segment {name} moved up",
    segmentRemoved: "Segment {name} deleted",
    priceBreakAdded: "Rate step of {name} added",
    priceBreakRemoved: "Rate step of {name} deleted",
    valuesPasted: "{count, plural, one {# value} other {# values}} pasted",
    inputsSaved: "{count, plural, one {# value} other {# values}} saved",
    termChanged: "{label} changed",
    columnAdded: "Column {column} added. Duplicate the scenario to include it in the formulas of the sheet",
    numbersChanged: "{count, plural, one {# number} other {# numbers}} changed",
    sheetAdded: "Sheet {sheet} added",
    formulaAdded: "Formula added in {at}",
    formulasToValues: "{count, plural, one {# formula} other {# formulas}} converted to values",
    formulasRestored: "{count, plural, one {# formula} other {# formulas}} restored",
    formulasEntered: "{count, plural, one {# formula} other {# formulas}} reentered",
    scenarioDuplicated: "{sheet} duplicated as {copy}",
    scenarioRenamed: "{before} renamed to {after}",
    scenarioDeleted: "{sheet} deleted",
    scenarioImported: "Sheet {sheet} imported",
    scenarioMade: "{sheet} is now a scenario",
    scenarioImportedWithRanges: "Sheet {sheet} imported, with its uncertain inputs on {ranges}",
  },
  /** What could not come over into a copy or a file. */
  notes: {
    columnLeftOut: "column {header} of the {block} was left out",
    rowsLeftOut: "rows {rows} of the {block} were left out",
    becameValues:
      "formulas that referred to the original are now values: {cells}{more, plural, =0 {} other { and # more}}",
    besideLeftOut: "notes beside the blocks were left out because rows or columns had moved",
  },
} as const;
