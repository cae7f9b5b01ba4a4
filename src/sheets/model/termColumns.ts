import { columnsFrom } from "../columnsFrom";

/** Columns of the terms and of the client profiles. */
export const TERM_COLUMN = columnsFrom("B", ["label", "value"]);
