/**
 * Adapts a formula that the user typed into a model sheet to a copy of that sheet. A formula that would refer to other
 * cells, or still to cells of the original, cannot be kept.
 */
import { type FormulaToken, formulaTokens, splitSheet, tokenTypes } from "../../a1/formula";
import { quoteSheet, unquoteSheet } from "../../a1/sheetReference";

export type CopyOfSheet = Readonly<{
  /** Every cell of the copy is at the same address as in the original. */
  sameLayout: boolean;
  /** Sheets that the copy must not refer to: the original, or the sheets deleted with it. */
  unavailable: readonly string[];
  /** The copied sheet: names that refer to its cells do not follow the copy. */
  original: string;
  /** Prefix of the model's workbook names on the original and on the copy. */
  prefix: string;
  newPrefix: string;
  /** Workbook names that the copy has too, by the part after the prefix: "_Drivers". */
  renamed: ReadonlySet<string>;
  /** Workbook names and what they refer to. */
  names: ReadonlyMap<string, string>;
  /** Tables of other sheets. */
  tables: ReadonlySet<string>;
}>;

/** These functions use the position of the formula, or an address in a text. */
const POSITION_FUNCTIONS = new Set([
  "row",
  "column",
  "cell",
  "indirect",
  "offset",
  "address",
  "sheet",
  "sheets",
  "formulatext",
]);
const NAMING_FUNCTIONS = ["let", "lambda", "_xlfn.let", "_xlfn.lambda"];

/** The formula for the copy; undefined if only its value can be copied. */
export function adaptFormula(formula: string, copy: CopyOfSheet): string | undefined {
  const tokens = formulaTokens(formula);
  const calls = new Set(
    tokens.filter(({ type }) => type === tokenTypes.FUNCTION).map(({ value }) => value.toLowerCase()),
  );
  const known = {
    meanings: new Map([...copy.names].map(([name, meaning]) => [name.toLowerCase(), meaning])),
    definesNames: NAMING_FUNCTIONS.some((name) => calls.has(name)),
    // For an address built from texts, only a sheet or name in these texts can be detected.
    usesIndirect: calls.has("indirect"),
  };
  const adapted = tokens.map((token) => adaptToken(token, copy, known));
  return adapted.includes(undefined) ? undefined : adapted.join("");
}

type KnownOfFormula = Readonly<{ meanings: ReadonlyMap<string, string>; definesNames: boolean; usesIndirect: boolean }>;

function adaptToken(token: FormulaToken, copy: CopyOfSheet, known: KnownOfFormula): string | undefined {
  const { type, value } = token;
  const { qualifier } = splitSheet(token);
  const keptIf = (isKept: boolean): string | undefined => (isKept ? value : undefined);
  if (qualifier !== "") return keptIf(!isUnavailableSheet(qualifier, copy));
  switch (type) {
    case tokenTypes.STRING:
      return keptIf(!known.usesIndirect || !refersToUnavailable(value, copy));
    case tokenTypes.FUNCTION:
      return keptIf(copy.sameLayout || !POSITION_FUNCTIONS.has(value.toLowerCase()));
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM:
    case tokenTypes.REF_TERNARY:
      return keptIf(copy.sameLayout);
    case tokenTypes.REF_STRUCT:
      return keptIf(copy.tables.has(value.slice(0, value.indexOf("[")).toLowerCase()));
    case tokenTypes.REF_NAMED:
      return adaptName(value, copy, known.meanings) ?? keptIf(known.definesNames);
    // What cannot be read may refer to anything.
    case tokenTypes.UNKNOWN:
      return undefined;
    default:
      return value;
  }
}

function isUnavailableSheet(qualifier: string, { unavailable }: CopyOfSheet): boolean {
  const name = unquoteSheet(qualifier).toLowerCase();
  // A range across sheets may include a lost sheet.
  return name.includes(":") || unavailable.some((sheet) => sheet.toLowerCase() === name);
}

function adaptName(name: string, copy: CopyOfSheet, meanings: ReadonlyMap<string, string>): string | undefined {
  const plain = name.toLowerCase();
  const meaning = meanings.get(plain);
  if (meaning === undefined) return undefined;
  const start = copy.prefix.toLowerCase();
  const ending = plain.startsWith(start) ? plain.slice(start.length) : undefined;
  if (ending !== undefined && copy.renamed.has(ending)) return copy.newPrefix + name.slice(start.length);
  return refersToUnavailable(meaning, copy) ? undefined : name;
}

/** A name may refer to cells of the sheet, or to other names of the sheet. */
function refersToUnavailable(meaning: string, { unavailable, original, prefix }: CopyOfSheet): boolean {
  const plain = meaning.toLowerCase();
  const forms = [...unavailable, original].flatMap((sheet) => [`${sheet}!`, `${quoteSheet(sheet)}!`]);
  return [...forms, `${prefix}_`].some((form) => plain.includes(form.toLowerCase()));
}
