/** What Office refuses, by the code of its error: what happened, and what to do. */
export const officeFailuresEn = {
  InvalidOperationInCellEditMode: {
    problem: "A cell is being edited in Excel.",
    action: "Press Enter or Esc in the sheet, then try again.",
  },
  AccessDenied: {
    problem: "The sheet or the workbook is protected.",
    action: "Unprotect it (Review tab), then try again.",
  },
  ItemNotFound: {
    problem: "A sheet, table or name of the model no longer exists.",
    action: "Undo the deletion, or insert a new model.",
  },
  ItemAlreadyExists: {
    problem: "A sheet, table or name with this name already exists.",
    action: "Try again: another name will be chosen.",
  },
  InvalidArgument: {
    problem: "Excel did not accept a value or an address.",
    action: "Try again. If it happens again, report it (Help > Support).",
  },
  InvalidSelection: {
    problem: "The selection cannot be used: it has several areas or no cells.",
    action: "Select one range of cells, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    problem: "The request was too large.",
    action: "Use fewer rows or the Excel desktop app, then try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    problem: "The workbook is too large for Excel to transfer at once.",
    action: "Use the Excel desktop app or delete unneeded sheets, then try again.",
  },
  RangeExceedsLimit: {
    problem: "The range is too large for Excel to process at once.",
    action: "Use fewer rows, then try again.",
  },
  MergedRangeConflict: {
    problem: "Merged cells prevent the change.",
    action: "Unmerge the cells of the model, then try again.",
  },
  NonBlankCellOffSheet: {
    problem: "The insertion would push cells with content off the sheet.",
    action: "Clear the last rows or columns of the sheet, then try again.",
  },
  InactiveWorkbook: {
    problem: "Another workbook is active.",
    action: "Click in the workbook of the model, then try again.",
  },
  ApiNotFound: {
    problem: "This version of Excel does not have a feature that is needed.",
    action: "Update Excel, or use Excel on the web.",
  },
  GeneralException: {
    problem: "Excel could not complete the action and gave no reason.",
    action: "Click in this workbook and close any other workbook. Then try again.",
  },
  RequestAborted: { problem: "Excel canceled the action.", action: "Try again." },
  ServiceNotAvailable: { problem: "Excel is not responding.", action: "Wait a moment, then try again." },
  MemoryLimitReached: { problem: "Excel is out of memory.", action: "Close other workbooks, then try again." },
} as const;
