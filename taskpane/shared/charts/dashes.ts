/** Pixels of line and gap. */
export const DASHES = "5 3";
