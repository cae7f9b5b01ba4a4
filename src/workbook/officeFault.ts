/** What Office refuses, by the code of its error, told in words with what to do. */
import { WorkbookError } from "./Model";

type Told = readonly [message: string, whatToDo: string];

const FAULTS: Readonly<Record<string, Told>> = {
  InvalidOperationInCellEditMode: [
    "Excel is in the middle of a cell edit.",
    "Press Enter or Escape in the sheet, then try again.",
  ],
  AccessDenied: ["The sheet or the workbook is protected.", "Remove the protection (Review), then try again."],
  ItemNotFound: [
    "A sheet, table or name of the model no longer exists.",
    "Undo its deletion, or insert the model anew.",
  ],
  ItemAlreadyExists: ["A sheet, table or name of this name already exists.", "Try again: another name will be chosen."],
  InvalidArgument: [
    "Excel did not accept a value or an address.",
    "Try again; if it happens again, tell us what you did.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "Too much was sent at once.",
    "Use fewer rows, or Excel on the desktop, then try again.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "The workbook is too large for Excel to hand over at once.",
    "Use Excel on the desktop, or remove sheets that are not needed, then try again.",
  ],
  RangeExceedsLimit: ["The range is too large for Excel to take at once.", "Use fewer rows, then try again."],
  MergedRangeConflict: ["Merged cells are in the way.", "Unmerge the cells of the model, then try again."],
  NonBlankCellOffSheet: [
    "Cells at the edge of the sheet would be pushed off it.",
    "Clear the last rows or columns of the sheet, then try again.",
  ],
  InactiveWorkbook: ["Another workbook is in front.", "Click into the workbook of the model, then try again."],
  ApiNotFound: ["This version of Excel lacks what is needed.", "Update Excel, or use Excel on the web."],
  GeneralException: [
    "Excel could not do it, and does not say why.",
    "Click into the workbook; if two are open, close the other one. Then try again.",
  ],
  RequestAborted: ["Excel broke off.", "Try again."],
  ServiceNotAvailable: ["Excel did not answer.", "Wait a moment, then try again."],
  MemoryLimitReached: ["Excel is out of memory.", "Close other workbooks, then try again."],
};

/** Those that may be gone half a second later. */
const PASSING = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ServiceNotAvailable",
  "GeneralException",
]);

export const isPassing = (error: unknown): boolean => PASSING.has(codeOf(error));

export function officeFault(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  const [message, whatToDo] = FAULTS[code] ?? [
    `Excel could not do it: ${textOf(error)}`,
    "Try again; if it happens again, tell us what you did.",
  ];
  return new WorkbookError(code, message, whatToDo);
}

function codeOf(error: unknown): string {
  const code = (error as Readonly<{ code?: unknown }> | null)?.code;
  return typeof code === "string" ? code : "";
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
