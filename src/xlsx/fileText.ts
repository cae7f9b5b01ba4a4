/** A text as a cell of a file that stays this text when the file is opened and when a user enters the cell again. */
import type { Cell } from "hucre/xlsx";
import { ERRORS } from "./errors";

/** Characters that Excel reads as the beginning of a formula, including full-width forms, even after spaces. */
const FORMULA_LIKE = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
const MAX_TEXT_LENGTH = 32_767;

/** The text format keeps Excel from reading the text as a formula when it is entered again. */
export const needsTextFormat = (text: string): boolean => FORMULA_LIKE.test(text) || /^[\t\r\n]/.test(text);

export function fileText(text: string, where: string): Partial<Cell> {
  if (text.length > MAX_TEXT_LENGTH)
    throw new Error(`the text in ${where} has more than ${MAX_TEXT_LENGTH} characters`);
  const value = plainText(text);
  // The library writes a text that reads like an error as an error. In rich text it stays a text.
  return ERRORS.has(text) ? { type: "richText", richText: [{ text: value }] } : { type: "string", value };
}

/**
 * Files encode control characters as _x000D_, so a text that contains such a code itself is escaped. Two code points
 * are not allowed in XML.
 */
export const plainText = (text: string): string =>
  text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
