import type { ErrorCode } from "../sheets/calculation/CellError";

/**
 * A code point for private use. The library stores every text result of a formula as a text; this mark separates an
 * error from a text that reads like one.
 */
const MARK = "\uE0E0";
const MARKED = new RegExp(`(<c [^>]*?)t="str"(><f>[^<]*</f><v>)${MARK}(#[^<]*)</v>`, "g");

export const markedError = (code: ErrorCode): string => MARK + code;

/** A sheet in which errors of formulas are stored as errors. */
export const storedErrors = (xml: string): string => xml.replaceAll(MARKED, '$1t="e"$2$3</v>');
