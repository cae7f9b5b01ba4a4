/** The id of the blank model. */
export const BLANK = "blank";
