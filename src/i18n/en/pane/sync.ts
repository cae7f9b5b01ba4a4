/** What the pane says where it is not in step with the sheet, and why. */
export const syncEn = {
  silent: {
    title: "Excel does not answer",
    text: "Finish the cell that you are editing: press Enter or Esc. If this message stays, close the pane and open it again.",
  },
  calculating: "Excel is still calculating the inputs of this model. The figures are those from before.",
  computing: "This model is large. Its new figures are being calculated; the gray ones are those from before.",
  computingFirst: "This model is large. Its figures are being calculated.",
  copy: {
    title: "{sheet} is a copy, not a scenario yet",
    text: "The sheet was copied by its tab. The figures on it follow its own inputs: {answer}",
    mistaken: "The sheet was copied by its tab. Its inputs hold mistakes.",
    failed:
      "The sheet was copied by its tab. Its answer could not be calculated. Choose Try again above, or change an input of the sheet.",
    hint: "Make it a scenario to change, compare and export it here. The original stays as it is.",
    make: "Make scenario",
  },
  checks: {
    title: "{count, plural, one {A check of the sheet fails} other {# checks of the sheets fail}}",
    text: "The sheet’s own figures may be wrong until this is fixed.",
    failed: "{sheet}, {check}: {reason}",
    inError: "{sheet}, {check}: the check itself is in error. Undo the last change of rows or columns.",
    more: "{count, plural, one {One more} other {# more}}",
  },
} as const;
