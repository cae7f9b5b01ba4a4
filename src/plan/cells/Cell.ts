/**
 * A cell as hosts hand it over. A blank is "", null, undefined or (Excel on the desktop) 0; an error is its text or an
 * object.
 */
export type Cell = unknown;
export type Cells = readonly (readonly Cell[])[];
