/** Reads a formula from its tokens: whether it calls the add-in, and which cells and sheets it refers to. */
import { formulaTokens, isAddress, isWord, mapTokens, sheetsOf, withSheetsOf } from "../../a1/formula";

/** As typed, and as stored in a file that was saved without the add-in. */
const CALL = /^(?:ROLLOUT\.|_xldudf_ROLLOUT[_.])(?=\p{L})/iu;
const STORED_CALL = /^_xldudf_ROLLOUT[_.](?=\p{L})/iu;

export const callsAddIn = (formula: string): boolean => hasWord(formula, CALL);

export const hasStoredCall = (formula: string): boolean => hasWord(formula, STORED_CALL);

/** "_xldudf_ROLLOUT_MARGIN(" becomes "ROLLOUT.MARGIN(" if the add-in is installed. */
export const withInstalledCalls = (formula: string): string =>
  mapTokens(formula, (token) => (isWord(token) ? token.value.replace(STORED_CALL, "ROLLOUT.") : token.value));

/** Whether it refers to cells by address, so that inserted rows change its meaning. */
export const hasAddresses = (formula: string): boolean => formulaTokens(formula).some(isAddress);

/** The cells whose spill it refers to, as in =SUM(B5#). */
export const spillReferences = (formula: string): readonly Readonly<{ sheet: string | undefined; at: string }>[] =>
  (formula.includes("#") ? formulaTokens(formula) : []).flatMap((token, index, all) => {
    if (!isAddress(token) || all[index + 1]?.value !== "#") return [];
    // In B2:C5# the spill is that of C5.
    const [at = ""] = /[^!:]*$/.exec(token.value) ?? [];
    return [{ sheet: sheetsOf(token)[0], at: at.replaceAll("$", "").toUpperCase() }];
  });

export const referencedSheets = (formula: string): readonly string[] => formulaTokens(formula).flatMap(sheetsOf);

/** The formula with other sheet names in place of its own. */
export const withSheets = (formula: string, nameFor: (sheet: string) => string): string =>
  mapTokens(formula, (token) => withSheetsOf(token, nameFor));

/** Most formulas of a workbook do not mention the add-in and need not be tokenized. */
const hasWord = (formula: string, word: RegExp): boolean =>
  /ROLLOUT/i.test(formula) && formulaTokens(formula).some((token) => isWord(token) && word.test(token.value));
