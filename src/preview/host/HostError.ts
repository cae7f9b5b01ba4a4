/** An error with one of Office's codes. office.js turns it into the RichApi.Error that code in Excel would catch. */
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

/** Names the member that the preview does not support, so that no call fails silently. */
export const notImplemented = (member: string): HostError =>
  new HostError("NotImplemented", `${member} is not implemented in the preview.`);
