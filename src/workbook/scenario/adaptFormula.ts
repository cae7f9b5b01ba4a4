/**
 * Adapts a formula that the user typed into a model sheet to a copy of that sheet. A formula that would refer to other
 * cells, or still to cells of the original, cannot be kept.
 */
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

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|\[[^\]]*\]?[\p{L}\p{N}_. ]*!|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!)(?:${AREA}|${WORD}|#REF!)`,
    String.raw`(?<error>#[A-Z/0]+[!?]?)`,
    String.raw`(?<call>${WORD})\s*\(`,
    String.raw`(?<area>${AREA})(?![\p{L}\p{N}_.])`,
    String.raw`(?<table>${WORD})(?=\[)`,
    String.raw`(?<bracket>\[)`,
    String.raw`(?<name>${WORD})`,
    String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

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
const NAMING_FUNCTIONS = new Set(["let", "lambda", "_xlfn.let", "_xlfn.lambda"]);

/** The formula for the copy; undefined if only its value can be copied. */
export function adaptFormula(formula: string, copy: CopyOfSheet): string | undefined {
  const meanings = new Map([...copy.names].map(([name, meaning]) => [name.toLowerCase(), meaning]));
  const tokens = [...formula.matchAll(TOKEN)].map((match) => ({ text: match[0], groups: match.groups ?? {}, match }));
  const definesNames = tokens.some(({ groups }) => NAMING_FUNCTIONS.has(groups["call"]?.toLowerCase() ?? ""));
  // For an address built from texts, only a sheet or name in these texts can be detected.
  const usesIndirect = tokens.some(({ groups }) => groups["call"]?.toLowerCase() === "indirect");
  let result = "";
  let at = 0;
  for (const { text, groups, match } of tokens) {
    if (match.index < at) continue;
    result += formula.slice(at, match.index);
    at = match.index + text.length;
    let adapted: string | undefined = text;
    if (groups["text"] !== undefined) adapted = usesIndirect && refersToUnavailable(text, copy) ? undefined : text;
    else if (groups["sheet"] !== undefined) adapted = isUnavailableSheet(groups["sheet"], copy) ? undefined : text;
    else if (groups["call"] !== undefined)
      adapted = POSITION_FUNCTIONS.has(groups["call"].toLowerCase()) && !copy.sameLayout ? undefined : text;
    else if (groups["area"] !== undefined) adapted = copy.sameLayout ? text : undefined;
    else if (groups["table"] !== undefined) {
      adapted = copy.tables.has(groups["table"].toLowerCase()) ? text : undefined;
      // The brackets contain the columns of the table.
      const end = closingBracket(formula, at);
      if (adapted !== undefined) adapted += formula.slice(at, end);
      at = end;
    } else if (groups["bracket"] !== undefined) adapted = undefined;
    else if (groups["name"] !== undefined)
      adapted = adaptName(groups["name"], copy, meanings) ?? (definesNames ? text : undefined);
    if (adapted === undefined) return undefined;
    result += adapted;
  }
  return result + formula.slice(at);
}

function isUnavailableSheet(qualifier: string, { unavailable }: CopyOfSheet): boolean {
  const name = unquoteSheet(qualifier.replace(/!$/, "")).toLowerCase();
  // A range across sheets may include a lost sheet.
  return name.includes(":") || unavailable.some((sheet) => sheet.toLowerCase() === name);
}

function adaptName(name: string, copy: CopyOfSheet, meanings: ReadonlyMap<string, string>): string | undefined {
  const plain = name.toLowerCase();
  if (plain === "true" || plain === "false") return name;
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

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
