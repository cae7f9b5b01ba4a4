/**
 * Formulas by their tokens, as @borgar/fx reads them: the values of all tokens together are the formula. The library is
 * large: what the pane loads first must not import this.
 */
import { tokenize, tokenTypes } from "@borgar/fx";
import { quoteSheet, unquoteSheet } from "./sheetReference";

export type FormulaToken = Readonly<{ type: string; value: string }>;

export const formulaTokens = (formula: string): readonly FormulaToken[] => tokenize(formula, { mergeRefs: true });

/** The name of a function or a name of the workbook: in a formula that is not finished, one may stand for the other. */
export const isWord = ({ type }: FormulaToken): boolean =>
  type === tokenTypes.FUNCTION || type === tokenTypes.REF_NAMED;

/** A cell or an area by its address, on this sheet or another. */
export const isAddress = ({ type }: FormulaToken): boolean => type === tokenTypes.REF_RANGE;

/** The formula with other tokens in place of its own. */
export const mapTokens = (formula: string, change: (token: FormulaToken) => string): string =>
  formulaTokens(formula).map(change).join("");

const QUALIFIED: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);
const QUALIFIER: ReadonlySet<string> = new Set([tokenTypes.CONTEXT, tokenTypes.CONTEXT_QUOTE]);

/** A token as what stands before the "!", and the rest with it; a token without a sheet is all rest. */
export function splitSheet({ type, value }: FormulaToken): Readonly<{ qualifier: string; rest: string }> {
  const end = QUALIFIER.has(type) ? value.length : QUALIFIED.has(type) ? Math.max(0, value.lastIndexOf("!")) : 0;
  return { qualifier: value.slice(0, end), rest: value.slice(end) };
}

/** Sheets of this workbook that a token names: none, one, or the first and the last of several. */
export function sheetsOf(token: FormulaToken): readonly string[] {
  const name = unquoteSheet(splitSheet(token).qualifier);
  return name === "" || name.includes("[") ? [] : name.split(":");
}

/** The token with other sheets. */
export function withSheetsOf(token: FormulaToken, nameFor: (sheet: string) => string): string {
  const sheets = sheetsOf(token);
  const after = sheets.map(nameFor);
  return after.every((name, index) => name === sheets[index])
    ? token.value
    : quoteSheet(after.join(":")) + splitSheet(token).rest;
}
