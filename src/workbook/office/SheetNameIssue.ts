/** Why a sheet cannot have this name. */
export type SheetNameIssue = "empty" | "long" | "characters" | "apostrophe" | "reserved" | "taken";
