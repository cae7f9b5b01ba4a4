import type { ErrorCode } from "../sheets/calculation/CellError";

/**
 * A code point for private use. The library stores whatever text a formula gives as a text: this one tells an error
 * from a text that reads like one.
 */
const MARK = "\uE0E0";
const MARKED = new RegExp(`(<c [^>]*?)t="str"(><f>[^<]*</f><v>)${MARK}(#[^<]*)</v>`, "g");

export const markedError = (code: ErrorCode): string => MARK + code;

/** A sheet in which the errors of formulas are errors. */
export const storedErrors = (xml: string): string => xml.replaceAll(MARKED, '$1t="e"$2$3</v>');
