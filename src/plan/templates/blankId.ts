/** The id of the template that holds nothing yet. */
export const BLANK = "blank";
