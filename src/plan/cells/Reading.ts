import type { Issue } from "../Issue";
import type { CellErrorCode } from "./CellErrorCode";

/** The result of reading a cell: a value, or its issue. */
export type Reading<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; issue: Issue; cellError?: CellErrorCode }>;
