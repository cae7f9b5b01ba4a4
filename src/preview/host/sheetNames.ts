/**
 * Names of sheet scope. The grid supports workbook names only, so it stores such a name with a mark at its end, and the
 * formulas of the sheet contain the marked name. Office.js sees the plain name.
 */
import { sheetText } from "./address";
import type { Host } from "./Host";

const MARKED = /([\p{L}_\\][\p{L}\p{N}_.\\?]*?)__sheet(\d+)(?![\p{L}\p{N}_.\\?])/gu;
const WHOLE = /^(.+)__sheet(\d+)$/u;
/** The odd parts of the split are texts in quotes. */
const TEXT = /("(?:[^"]|"")*")/;

export type KnownName = Readonly<{ name: string; sheetId: string | undefined; marked: string }>;

/** The plain name and the sheet it belongs to; a name of the workbook has no sheet. */
export function knownName(host: Host, marked: string): KnownName {
  const [, name = marked, scope] = WHOLE.exec(marked) ?? [];
  return { name, sheetId: scope === undefined ? undefined : host.sheetOfScope(Number(scope)), marked };
}

export const markedName = (host: Host, name: string, sheetId: string): string =>
  `${name}__sheet${host.scopeOf(sheetId)}`;

export const namesOn = (host: Host, sheetId: string | undefined): readonly KnownName[] =>
  host.book
    .getDefinedNames()
    .map((defined) => knownName(host, defined.getName()))
    .filter((known) => known.sheetId === sheetId);

export function removeNamesOn(host: Host, sheetId: string): void {
  for (const { marked } of namesOn(host, sheetId)) host.removeName(marked);
}

/** A formula of the grid as Excel shows it on a sheet. */
export function plainFormula(host: Host, sheetId: string, formula: string): string {
  if (!formula.includes("__sheet")) return formula;
  return outsideTexts(formula, (part) =>
    part.replaceAll(MARKED, (_, name: string, scope: string) => {
      const owner = host.sheetOfScope(Number(scope));
      return owner === undefined || owner === sheetId
        ? name
        : `${sheetText(host.sheetById(owner).getSheetName())}!${name}`;
    }),
  );
}

/**
 * Converts formulas typed on a sheet to the form of the grid: a name of the sheet takes precedence over a name of the
 * workbook. The names are read once for all formulas.
 */
export function formulaMarker(host: Host, sheetId: string): (formula: string) => string {
  const own = new Map(namesOn(host, sheetId).map(({ name, marked }) => [name.toLowerCase(), marked]));
  return (formula) => (own.size === 0 ? formula : withMarkedNames(formula, own));
}

const withMarkedNames = (formula: string, own: ReadonlyMap<string, string>): string =>
  outsideTexts(formula, (part) =>
    part.replaceAll(
      /(?<![\p{L}\p{N}_.\\?!'])[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu,
      (word) => own.get(word.toLowerCase()) ?? word,
    ),
  );

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
