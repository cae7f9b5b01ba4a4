/**
 * A formula as stored in a file: without "=", and with the stored names of functions introduced after Excel 2007. Excel
 * reads a plain IFNA in a file as an unknown name.
 */

import { formulaTokens, isWord, mapTokens, splitSheet, tokenTypes } from "../a1/formula";

/**
 * Functions that a generated sheet may use. Functions of dynamic arrays are left out on purpose, because a file stores
 * them in other ways.
 */
const LATER_FUNCTIONS = new Set(
  (
    "AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P " +
    "COVARIANCE.S DAYS EXPON.DIST F.DIST F.INV FLOOR.MATH FORMULATEXT GAMMA.DIST GAMMA.INV GAUSS IFNA IFS LOGNORM.DIST LOGNORM.INV MAXIFS " +
    "MINIFS MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI STDEV.P STDEV.S " +
    "SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XOR"
  ).split(" "),
);
const DYNAMIC = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN " +
    "SEQUENCE SINGLE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);

const ADD_IN = /\bROLLOUT\./i;

/** Whether calculating the formula requires the add-in. */
export const needsAddIn = (formula: string): boolean =>
  ADD_IN.test(formula) && formulaTokens(formula).some((token) => isWord(token) && ADD_IN.test(splitSheet(token).rest));

/** Gives functions of the add-in the names under which Excel stores them. */
export function fileFormula(formula: string): string {
  if (!formula.startsWith("=")) throw new Error(`a formula starts with "=": ${formula}`);
  return mapTokens(formula.slice(1), ({ type, value }) => (type === tokenTypes.FUNCTION ? stored(value) : value));
}

function stored(name: string): string {
  const known = name.toUpperCase();
  if (DYNAMIC.has(known)) throw new Error(`${known} is not written into files`);
  if (LATER_FUNCTIONS.has(known)) return `_xlfn.${known}`;
  return ADD_IN.test(name) ? `_xldudf_${known.replaceAll(".", "_")}` : name;
}
