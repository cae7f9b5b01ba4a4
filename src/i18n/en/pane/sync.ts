/** What the pane says where it is not in step with the sheet, and why. */
export const syncEn = {
  silent: {
    title: "Excel is not responding",
    text: "Finish editing the cell: press Enter or Esc. If this message stays, close the task pane and open it again.",
  },
  calculating: "Excel is still calculating the inputs of this model. The figures shown are the previous ones.",
  computing: "This model is large. New figures are being calculated; gray figures are the previous ones.",
  computingFirst: "This model is large. Its figures are being calculated.",
  copy: {
    title: "{sheet} is a copy, not a scenario yet",
    text: "The sheet was copied by its tab. Its figures follow its own inputs: {answer}",
    withErrors: "The sheet was copied by its tab. Its inputs contain errors.",
    failed:
      "The sheet was copied by its tab. Its result could not be calculated. Choose Try again above, or change an input of the sheet.",
    hint: "Make it a scenario to change, compare and export it here. The original stays unchanged.",
    make: "Make scenario",
  },
  checks: {
    title: "{count, plural, one {# check failed} other {# checks failed}}",
    text: "Figures on the sheet may be wrong until this is fixed.",
    failed: "{sheet}, {check}: {reason}",
    inError: "{sheet}, {check}: the check itself has an error. Undo the last change to rows or columns.",
    more: "{count, plural, one {# more} other {# more}}",
  },
} as const;
