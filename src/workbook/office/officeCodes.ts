/** Office error codes that have a message of their own. */
export const OFFICE_CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidArgument",
  "InvalidSelection",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "InactiveWorkbook",
  "ApiNotFound",
  "GeneralException",
  "RequestAborted",
  "ServiceNotAvailable",
  "MemoryLimitReached",
] as const;
export type OfficeCode = (typeof OFFICE_CODES)[number];

export const isOfficeCode = (code: string): code is OfficeCode => (OFFICE_CODES as readonly string[]).includes(code);
