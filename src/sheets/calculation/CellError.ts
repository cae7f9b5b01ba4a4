/** An error as the value of a cell. Arithmetic passes it on. */
export const ERROR_CODES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export class CellError {
  constructor(readonly code: ErrorCode) {}
}

export const isErrorCode = (text: string): text is ErrorCode => (ERROR_CODES as readonly string[]).includes(text);
