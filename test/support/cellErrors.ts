/** The errors that custom functions return to Excel: a code and a message. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Lets all tests of the file call the functions without Excel. */
export function withCellErrors(): void {
  beforeAll(() => {
    Object.assign(globalThis, { CustomFunctions: { ErrorCode, Error: CellError } });
  });
}
