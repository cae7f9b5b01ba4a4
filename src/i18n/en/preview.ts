import type { PreviewWords } from "../PreviewWords";

export const previewEn: PreviewWords = {
  page: {
    about: "Preview: not Excel, but the same task pane and the same functions. Nothing leaves this computer.",
    hint: "Every ROLLOUT function works in this grid. Select a cell with an error to read its reason here.",
    toLight: "Light",
    toDark: "Dark",
    pane: "Task pane",
    width: (pixels) => `Width of the task pane: ${pixels} pixels`,
  },
  calculating: {
    analyzing: "Looking at the formulas",
    calculating: "Calculating",
    "array-analysis": "Looking at the array formulas",
    "array-calculation": "Calculating array formulas",
    done: "Calculated",
  },
};
