/**
 * A cell as the host passes it. A blank is "", null, undefined or (Excel on the desktop) 0. An error is its text or an
 * object.
 */
export type Cell = unknown;
export type Cells = readonly (readonly Cell[])[];
