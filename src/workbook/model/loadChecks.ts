import type { FailedCheck } from "./Model";
import { relatedName, type ModelNames } from "./modelNames";

/** Columns of a block of checks, from its first one: see sheets/model/checks. */
const [CHECK, OUTCOME, REASON] = [0, 4, 6];

/**
 * Requests the failed checks of a model's sheet and of its cash flow sheet; they are loaded after the next sync. Sheets
 * of older versions have no such name.
 */
export function loadChecks({ workbook }: Excel.RequestContext, names: ModelNames): () => readonly FailedCheck[] {
  const blocks = (["checks", "cashChecks"] as const).map((which) =>
    workbook.names.getItemOrNullObject(relatedName(names, which)).getRangeOrNullObject().load("values,worksheet/name"),
  );
  return () =>
    blocks
      .filter(({ isNullObject }) => !isNullObject)
      .flatMap(({ values, worksheet }) => failedIn(values as unknown[][], worksheet.name));
}

/** A check shows its reason if it fails; a check that is itself an error has no reason. */
const failedIn = ([, ...rows]: readonly (readonly unknown[])[], sheet: string): readonly FailedCheck[] =>
  rows.flatMap((row) => {
    const [check, outcome, reason] = [CHECK, OUTCOME, REASON].map((column) => textOf(row[column]));
    if (check === undefined || check === "" || reason === undefined || outcome === undefined) return [];
    if (isError(outcome) || isError(reason)) return [{ sheet, check }];
    return reason === "" ? [] : [{ sheet, check, reason }];
  });

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell.trim() : "");

const isError = (text: string): boolean => /^#[A-Z]/.test(text) && text !== "#BUSY!";
