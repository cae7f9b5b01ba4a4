/** What Office refuses, by the code of its error: what happened, and what to do. */
export const officeFaultsEn = {
  InvalidOperationInCellEditMode: {
    told: "Excel is in the middle of a cell edit.",
    todo: "Press Enter or Escape in the sheet, then try again.",
  },
  AccessDenied: {
    told: "The sheet or the workbook is protected.",
    todo: "Remove the protection (Review), then try again.",
  },
  ItemNotFound: {
    told: "A sheet, table or name of the model no longer exists.",
    todo: "Undo its deletion, or insert the model anew.",
  },
  ItemAlreadyExists: {
    told: "A sheet, table or name of this name already exists.",
    todo: "Try again: another name will be chosen.",
  },
  InvalidArgument: {
    told: "Excel did not accept a value or an address.",
    todo: "Try again; if it happens again, tell us what you did.",
  },
  InvalidSelection: {
    told: "What is selected does not fit: several areas at once, or no cells.",
    todo: "Select one range of cells, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    told: "Too much was sent at once.",
    todo: "Use fewer rows, or Excel on the desktop, then try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    told: "The workbook is too large for Excel to hand over at once.",
    todo: "Use Excel on the desktop, or remove sheets that are not needed, then try again.",
  },
  RangeExceedsLimit: {
    told: "The range is too large for Excel to take at once.",
    todo: "Use fewer rows, then try again.",
  },
  MergedRangeConflict: {
    told: "Merged cells are in the way.",
    todo: "Unmerge the cells of the model, then try again.",
  },
  NonBlankCellOffSheet: {
    told: "Cells at the edge of the sheet would be pushed off it.",
    todo: "Clear the last rows or columns of the sheet, then try again.",
  },
  InactiveWorkbook: {
    told: "Another workbook is in front.",
    todo: "Click into the workbook of the model, then try again.",
  },
  ApiNotFound: {
    told: "This version of Excel lacks what is needed.",
    todo: "Update Excel, or use Excel on the web.",
  },
  GeneralException: {
    told: "Excel could not do it, and does not say why.",
    todo: "Click into the workbook; if two are open, close the other one. Then try again.",
  },
  RequestAborted: { told: "Excel broke off.", todo: "Try again." },
  ServiceNotAvailable: { told: "Excel did not answer.", todo: "Wait a moment, then try again." },
  MemoryLimitReached: { told: "Excel is out of memory.", todo: "Close other workbooks, then try again." },
} as const;
