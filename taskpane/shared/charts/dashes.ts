/** Lengths of dash and gap, in pixels. */
export const DASHES = "5 3";
