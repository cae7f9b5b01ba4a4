/** A precondition that the caller broke: which argument, what was found, what is allowed. */
export class DomainError extends Error {
  constructor(
    readonly code: "out of range" | "not a whole number" | "not a number" | "inconsistent",
    /** The argument as the caller names it. */
    readonly field: string,
    message: string,
  ) {
    super(message);
    this.name = "DomainError";
  }
}
