/**
 * A text as a cell of a file that stays that text: when the file is opened, and when somebody enters the cell again.
 */
import type { Cell } from "hucre/xlsx";
import { ERRORS } from "./errors";

/** What Excel takes for the beginning of a formula, wide forms included, behind spaces too. */
const FORMULA_LIKE = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
const LONGEST = 32_767;

/** The format of text keeps Excel from reading it anew. */
export const needsTextFormat = (text: string): boolean => FORMULA_LIKE.test(text) || /^[\t\r\n]/.test(text);

export function fileText(text: string, where: string): Partial<Cell> {
  if (text.length > LONGEST) throw new Error(`the text in ${where} has more than ${LONGEST} characters`);
  const value = plainText(text);
  // The library writes an error for a text that reads like one; in a run of rich text it stays a text.
  return ERRORS.has(text) ? { type: "richText", richText: [{ text: value }] } : { type: "string", value };
}

/**
 * Files spell control characters as _x000D_: a text that spells one itself is kept apart. Two code points have no place
 * in XML.
 */
export const plainText = (text: string): string =>
  text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
