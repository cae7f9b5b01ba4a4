/** An error by Office's own codes; office.js makes of it the RichApi.Error that code in Excel would catch. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const alreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

/** What the preview lacks it names; it never pretends. */
export const notImplemented = (member: string): HostError =>
  new HostError("NotImplemented", `${member} is not implemented in the preview.`);
