/** What keeps a sheet from being called so. */
export type SheetNameFlaw = "empty" | "long" | "characters" | "apostrophe" | "reserved" | "taken";
