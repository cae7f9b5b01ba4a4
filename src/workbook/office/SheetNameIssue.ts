/** What keeps a sheet from being called so. */
export type SheetNameIssue = "empty" | "long" | "characters" | "apostrophe" | "reserved" | "taken";
