/** What a formula says, told from its text: whether it calls the add-in, which cells and sheets it refers to. */
import { quoteSheet } from "../../a1/sheetReference";

/**
 * Text in quotes is no place for functions. What stands before a name is matched with it: Safari before 16.4 knows no look-behind. Odd parts of the split are the quoted ones.
 */
const TEXT = /("(?:[^"]|"")*")/;
const SHEET = /'((?:[^']|'')+)'!|(^|[^\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** As typed, and as a file keeps it that was saved where nobody had the add-in. */
const CALL = /(?:^|[^\p{L}\p{N}_.])(?:ROLLOUT\.|_xldudf_ROLLOUT[_.])(?=\p{L})/iu;
const STALE = /(^|[^\p{L}\p{N}_.])_xldudf_ROLLOUT[_.](?=\p{L})/giu;
const ADDRESS = /(?:^|[^\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/iu;
const SPILL_OF = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

export const callsAddIn = (formula: string): boolean => unquoted(formula).some((part) => CALL.test(part));

export const isStale = (formula: string): boolean => unquoted(formula).some((part) => part.search(STALE) >= 0);

/** "_xldudf_ROLLOUT_MARGIN(" is "ROLLOUT.MARGIN(" where the add-in is installed. */
export const asTyped = (formula: string): string =>
  outsideText(formula, (part) => part.replaceAll(STALE, "$1ROLLOUT."));

/** Whether it refers to cells by address, so that inserted rows change what it means. */
export const hasAddresses = (formula: string): boolean => unquoted(formula).some((part) => ADDRESS.test(part));

/** The cells whose spill it refers to, as in =SUM(B5#). */
export const spillsNamedIn = (formula: string): readonly Readonly<{ sheet: string | undefined; at: string }>[] =>
  unquoted(formula).flatMap((part) =>
    [...part.matchAll(SPILL_OF)].map(([, quoted, plain, at = ""]) => ({
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      at: at.replaceAll("$", "").toUpperCase(),
    })),
  );

export const sheetsNamedIn = (formula: string): readonly string[] =>
  unquoted(formula).flatMap((part) => [...part.matchAll(SHEET)].map(([, quoted, , plain]) => sheetName(quoted, plain)));

/** The formula with other sheet names in place of those that it says. */
export const withSheets = (formula: string, nameFor: (sheet: string) => string): string =>
  outsideText(formula, (part) =>
    part.replaceAll(SHEET, (whole, quoted: string | undefined, before = "", plain: string | undefined) => {
      const named = sheetName(quoted, plain);
      const after = nameFor(named);
      return after === named ? whole : `${before}${quoteSheet(after)}!`;
    }),
  );

const sheetName = (quoted: string | undefined, plain: string | undefined): string =>
  quoted?.replaceAll("''", "'") ?? plain ?? "";

const unquoted = (formula: string): readonly string[] => formula.split(TEXT).filter((_, index) => index % 2 === 0);

const outsideText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
