import type { Issue } from "../Issue";
import type { CellErrorCode } from "./CellErrorCode";

/** What a cell was read as: a value, or what is wrong with it. */
export type Reading<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; issue: Issue; cellError?: CellErrorCode }>;
