import { WorkbookError } from "../office/WorkbookError";
import type { SheetNameIssue } from "../office/SheetNameIssue";

export const MAX_SHEET_NAME_LENGTH = 31;

/** Why Excel does not allow a name for a sheet; undefined if it does. */
export function sheetNameIssue(name: string, taken: readonly string[]): SheetNameIssue | undefined {
  if (name.trim() === "") return "empty";
  if (name.length > MAX_SHEET_NAME_LENGTH) return "long";
  // Control characters are invisible, and Excel refuses some of them.
  if (/[:\\/?*[\]\p{Cc}]/u.test(name)) return "characters";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  const plain = name.toLowerCase();
  if (plain === "history") return "reserved";
  return taken.some((other) => other.toLowerCase() === plain) ? "taken" : undefined;
}

/** The pane checks the name before, but the workbook may have changed since. */
export function assertSheetName(name: string, taken: readonly string[]): void {
  const flaw = sheetNameIssue(name, taken);
  if (flaw !== undefined) throw new WorkbookError({ kind: "badName", name, flaw });
}

/** A sheet name from any title, with room for a number at its end. */
export function toSheetName(title: string): string {
  const maxLength = MAX_SHEET_NAME_LENGTH - " 9999".length;
  const plain = title.replace(/[:\\/?*[\]\p{Cc}]/gu, " ").replace(/\s+/g, " ");
  let shortened = "";
  for (const character of plain) if (shortened.length + character.length <= maxLength) shortened += character;
  const name = shortened.replace(/^[\s']+|[\s']+$/g, "");
  return sheetNameIssue(name, []) === undefined ? name : "Scenario";
}
