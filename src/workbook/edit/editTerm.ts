import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import type { BlockRows } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { type Change, type ModelReference, type TermEdit } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/** Changes the value beside a label of the terms. */
export const editTerm = (reference: ModelReference, { label, value }: TermEdit): Promise<Change> =>
  changeBlock(reference, "terms", {
    summary: { kind: "termChanged", label },
    rows: (before) => withTerm(before, { label, value }),
  });

/** The rows with the value beside a label replaced. */
export function withTerm(rows: BlockRows, { label, value }: TermEdit): BlockRows {
  const termRow = rowOf(rows, label);
  return rows.map((row, index) => (index === termRow ? [row[0], value, ...row.slice(2)] : row));
}

function rowOf(rows: BlockRows, label: string): number {
  const found = rows.findIndex((row) => normalizeHeader(row[0]) === normalizeHeader(label));
  if (found < 0) throw new WorkbookError({ kind: "termMissing", label });
  return found;
}
