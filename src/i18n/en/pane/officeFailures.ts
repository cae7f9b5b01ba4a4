/** What Office refuses, by the code of its error: what happened, and what to do. */
export const officeFaultsEn = {
  InvalidOperationInCellEditMode: {
    told: "A cell is being edited in Excel.",
    todo: "Press Enter or Esc in the sheet, then try again.",
  },
  AccessDenied: {
    told: "The sheet or the workbook is protected.",
    todo: "Unprotect it (Review tab), then try again.",
  },
  ItemNotFound: {
    told: "A sheet, table or name of the model no longer exists.",
    todo: "Undo the deletion, or insert a new model.",
  },
  ItemAlreadyExists: {
    told: "A sheet, table or name with this name already exists.",
    todo: "Try again: another name will be chosen.",
  },
  InvalidArgument: {
    told: "Excel did not accept a value or an address.",
    todo: "Try again. If it happens again, report it (Help > Support).",
  },
  InvalidSelection: {
    told: "The selection cannot be used: it has several areas or no cells.",
    todo: "Select one range of cells, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    told: "The request was too large.",
    todo: "Use fewer rows or the Excel desktop app, then try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    told: "The workbook is too large for Excel to transfer at once.",
    todo: "Use the Excel desktop app or delete unneeded sheets, then try again.",
  },
  RangeExceedsLimit: {
    told: "The range is too large for Excel to process at once.",
    todo: "Use fewer rows, then try again.",
  },
  MergedRangeConflict: {
    told: "Merged cells prevent the change.",
    todo: "Unmerge the cells of the model, then try again.",
  },
  NonBlankCellOffSheet: {
    told: "The insertion would push cells with content off the sheet.",
    todo: "Clear the last rows or columns of the sheet, then try again.",
  },
  InactiveWorkbook: {
    told: "Another workbook is active.",
    todo: "Click in the workbook of the model, then try again.",
  },
  ApiNotFound: {
    told: "This version of Excel does not have a feature that is needed.",
    todo: "Update Excel, or use Excel on the web.",
  },
  GeneralException: {
    told: "Excel could not complete the action and gave no reason.",
    todo: "Click in this workbook and close any other workbook. Then try again.",
  },
  RequestAborted: { told: "Excel canceled the action.", todo: "Try again." },
  ServiceNotAvailable: { told: "Excel is not responding.", todo: "Wait a moment, then try again." },
  MemoryLimitReached: { told: "Excel is out of memory.", todo: "Close other workbooks, then try again." },
} as const;
