/** Thrown when a caller breaks a precondition: names the argument, the value found, and the values allowed. */
export class DomainError extends Error {
  constructor(
    readonly code: "out of range" | "not a whole number" | "not a number" | "inconsistent",
    /** The argument, by the caller's name for it. */
    readonly field: string,
    message: string,
  ) {
    super(message);
    this.name = "DomainError";
  }
}
