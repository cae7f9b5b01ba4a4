/**
 * Formulas as tokens of @borgar/fx. The values of all tokens, joined, are the formula. The library is large, so code
 * that the pane loads first must not import this file.
 */
import { tokenize, tokenTypes } from "@borgar/fx";
import { quoteSheet, unquoteSheet } from "./sheetReference";

export { tokenTypes };

export type FormulaToken = Readonly<{ type: string; value: string }>;

export const formulaTokens = (formula: string): readonly FormulaToken[] => tokenize(formula, { mergeRefs: true });

/** The name of a function or a defined name. In an incomplete formula one can look like the other. */
export const isWord = ({ type }: FormulaToken): boolean =>
  type === tokenTypes.FUNCTION || type === tokenTypes.REF_NAMED;

/** A cell or an area by its address, on this or another sheet. */
export const isAddress = ({ type }: FormulaToken): boolean => type === tokenTypes.REF_RANGE;

/** The formula with each token replaced by `change`. */
export const mapTokens = (formula: string, change: (token: FormulaToken) => string): string =>
  formulaTokens(formula).map(change).join("");

const QUALIFIED: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);
const QUALIFIER: ReadonlySet<string> = new Set([tokenTypes.CONTEXT, tokenTypes.CONTEXT_QUOTE]);

/** Splits a token at the "!" of its sheet. Without a sheet, all of it is the rest. */
export function splitSheet({ type, value }: FormulaToken): Readonly<{ qualifier: string; rest: string }> {
  const end = QUALIFIER.has(type) ? value.length : QUALIFIED.has(type) ? Math.max(0, value.lastIndexOf("!")) : 0;
  return { qualifier: value.slice(0, end), rest: value.slice(end) };
}

/** Sheets of this workbook in a token: none, one, or the first and last of a range of sheets. */
export function sheetsOf(token: FormulaToken): readonly string[] {
  const name = unquoteSheet(splitSheet(token).qualifier);
  return name === "" || name.includes("[") ? [] : name.split(":");
}

/** The token with its sheets renamed. */
export function withSheetsOf(token: FormulaToken, nameFor: (sheet: string) => string): string {
  const sheets = sheetsOf(token);
  const after = sheets.map(nameFor);
  return after.every((name, index) => name === sheets[index])
    ? token.value
    : quoteSheet(after.join(":")) + splitSheet(token).rest;
}
