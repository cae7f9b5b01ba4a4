export const CELL_ERRORS = ["#DIV/0!", "#NAME?", "#NUM!", "#REF!", "#VALUE!", "#N/A", "#NULL!"] as const;
export type CellErrorCode = (typeof CELL_ERRORS)[number];
