/** What Excel hands to custom functions for the errors that they end in: a code and a message. */
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

/** Functions may be called as they are, without Excel, in all tests of the file. */
export function withCellErrors(): void {
  beforeAll(() => {
    Object.assign(globalThis, { CustomFunctions: { ErrorCode, Error: CellError } });
  });
}
