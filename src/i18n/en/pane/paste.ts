/** What a paste says before it is done. */
export const pasteEn = {
  title: "Paste from Excel",
  into: "Paste {values, plural, one {# value} other {# values}} into {columns}",
  comma: ", ",
  inRow: "row {row}",
  inRows: "rows {first} to {last}",
  row: "Row {row}",
  block: "The block",
  changes: "Changes",
  change: "{place}: {from} → {to}",
  empty: "empty",
  more: "{count, plural, one {and # more} other {and # more}}",
  nothing: "The pasted values match the current content.",
  grows: "{count, plural, one {The block grows by # row.} other {The block grows by # rows.}}",
  fits: "{count, plural, one {# row fits} other {# rows fit}} here.",
  beyond: "{count, plural, one {# value has no row and is left out.} other {# values have no row and are left out.}}",
  otherColumns:
    "{count, plural, one {# column is not an input and is left out.} other {# columns are not inputs and are left out.}}",
  tooLarge: "The clipboard content exceeds the limit of 1 MB.",
  apply: "Apply",
  applyFitting: "{count, plural, one {Paste the # row that fits} other {Paste the # rows that fit}}",
  discard: "Discard",
} as const;
