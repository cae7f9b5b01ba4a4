/**
 * Calculates every formula of generated sheets, with the results a recalculation in Excel would give. The values are
 * written into the file for readers that do not calculate: Protected View, the preview of an email, a phone.
 *
 * It knows only what generated sheets use (./functions, references by address and by workbook name). A formula that it
 * cannot calculate with certainty throws an error that names the cell; it never guesses a value.
 */
import { parse, tokenize } from "@borgar/fx";
import { areaOf, cellAddress } from "../../a1/area";
import type { CellValue, SheetSpec } from "../SheetSpec";
import { evaluate } from "./evaluate";
import { precedents } from "./precedents";
import { References } from "./References";
import { type Reference, type FormulaCell, Sheet } from "./Sheet";
import type { Scalar } from "./Scalar";

/** The value of a cell that needs the add-in; undefined if the formula uses only Excel's own functions. */
export type KnownValue = (formula: string, sheetName: string, row: number, column: number) => Scalar | undefined;

/** The sheets by name, with the value of each cell. */
export type CalculatedSheets = ReadonlyMap<string, Sheet>;

export function calculate(specs: readonly SheetSpec[], known: KnownValue): CalculatedSheets {
  const sheets = specs.map(({ name }) => new Sheet(name));
  const references = new References(sheets, specs);
  const formulas: FormulaCell[] = [];
  specs.forEach((spec, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) fill(sheet, spec, known, references, formulas);
  });
  for (const cell of formulas) calculateWithPrecedents(cell, references);
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function fill(sheet: Sheet, spec: SheetSpec, known: KnownValue, references: References, formulas: FormulaCell[]): void {
  const put = (value: CellValue, row: number, column: number): void => {
    if (value === null || typeof value !== "object") {
      sheet.write(row, column, value === "" ? null : value);
      return;
    }
    const { formula: text } = value;
    const given = known(text, sheet.name, row, column);
    if (given !== undefined) {
      sheet.write(row, column, given);
      return;
    }
    const cell = named(text, sheet, row, column, (): FormulaCell => {
      const syntax = parse(tokenize(text, { mergeRefs: true }));
      return { sheet, row, column, text, syntax, precedents: precedents(syntax, references, sheet), state: "new" };
    });
    sheet.addFormula(cell);
    formulas.push(cell);
  };
  for (const { at, cells } of spec.blocks) {
    const { top, left } = areaOf(at);
    cells.forEach((line, down) => line.forEach((value, across) => put(value, top + down, left + across)));
  }
}

/**
 * Calculates precedents first. It keeps its own stack, because the JavaScript call stack overflows after some thousand
 * calls and chains can be longer.
 */
function calculateWithPrecedents(first: FormulaCell, references: References): void {
  if (first.state === "done") return;
  const stack = [{ cell: first, pending: pendingOf(first) }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { cell, pending } = top;
    cell.state = "open";
    const next = pending.next();
    if (next.done !== true) {
      if (next.value.state === "open") throw new Error(`${placeOf(next.value)} refers to itself: ${next.value.text}`);
      stack.push({ cell: next.value, pending: pendingOf(next.value) });
      continue;
    }
    const { text, sheet, row, column } = cell;
    sheet.write(
      row,
      column,
      named(text, sheet, row, column, () => evaluate(cell, references)),
    );
    cell.state = "done";
    stack.pop();
  }
}

/** Areas whose formulas are all calculated, cached because many formulas refer to the same areas. */
const finished = new WeakSet<Reference>();

function* pendingOf(cell: FormulaCell): Generator<FormulaCell, void> {
  for (const area of cell.precedents) {
    if (finished.has(area)) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const found = area.sheet.formulaAt(row, column);
        if (found !== undefined && found.state !== "done") yield found;
      }
    finished.add(area);
  }
}

const placeOf = ({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): string =>
  `${cellAddress(row, column)} of ${sheet.name}`;

/** Adds the cell and its formula to an error message. */
function named<T>(text: string, sheet: Sheet, row: number, column: number, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${placeOf({ sheet, row, column })} cannot be calculated, ${reason}: ${text}`, { cause });
  }
}
