import type { CellError } from "./CellError";

/** One value of a cell. null is a blank cell. */
export type Scalar = number | string | boolean | null | CellError;
