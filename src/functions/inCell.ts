/**
 * The one door between a formula and a cell. What leaves is a finite number, a text, a boolean or a rectangle of these; everything else is an error
 * value that says what was wrong. A NaN inside an array would reach the cell as 0, and a plain Error would lose its message.
 */
import { DomainError } from "../engine/DomainError";
import type { CellErrorCode } from "../plan/cells/CellErrorCode";
import type { Problem } from "../plan/Problem";
import { inEnglish } from "../plan/wording/mistakes/inEnglish";
import { type ArgumentProblem, BadInput, NoAnswer } from "./faults";

const LONGEST_TEXT = 32767;
/** Problems told at once; the rest are counted. */
const TOLD = 3;
export const MOST_CELLS = 200_000;

export type CellOutput = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

export function inCell<T extends CellOutput>(formula: () => T): T {
  try {
    const output = formula();
    checkOutput(output);
    return output;
  } catch (fault) {
    throw cellFault(fault);
  }
}

/** A rectangle on its way to a spill. */
export function inCells(formula: () => readonly (readonly (number | string)[])[]): unknown[][] {
  return inCell(formula).map((row) => [...row]);
}

class Overflow extends Error {}

function checkOutput(output: CellOutput): void {
  if (typeof output !== "object") {
    checkValue(output);
    return;
  }
  const width = output[0]?.length ?? 0;
  if (width === 0) throw new Error("empty result");
  for (const row of output) {
    if (row.length !== width) throw new Error("ragged result");
    row.forEach(checkValue);
  }
}

function checkValue(value: number | string | boolean): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Overflow();
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw new Error("text too long for a cell");
}

function cellFault(fault: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable, invalidNumber } = CustomFunctions.ErrorCode;
  if (fault instanceof BadInput) return badInput(fault);
  if (fault instanceof NoAnswer) return new CustomFunctions.Error(notAvailable, fault.reason);
  if (fault instanceof DomainError) return new CustomFunctions.Error(invalidValue, `${fault.field}: ${fault.message}`);
  if (fault instanceof Overflow) return new CustomFunctions.Error(invalidNumber);
  const message = fault instanceof Error ? fault.message : String(fault);
  return new CustomFunctions.Error(invalidValue, `unexpected fault in the add-in, please report it: ${message}`);
}

function badInput({ problems }: BadInput): CustomFunctions.Error {
  const inCellAlready = problems.find((problem) => problem.cellError !== undefined);
  if (inCellAlready?.cellError !== undefined) {
    return new CustomFunctions.Error(errorCode(inCellAlready.cellError), told(inCellAlready));
  }
  const first = problems.slice(0, TOLD).map(told);
  const rest = problems.length > TOLD ? [`and ${problems.length - TOLD} more`] : [];
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, [...first, ...rest].join("; "));
}

function told(problem: Problem | ArgumentProblem): string {
  if ("mistake" in problem) return inEnglish.problem(problem);
  const { argument, column, message } = problem;
  return `${column === undefined ? argument : `${argument}, ${column}`}: ${message}`;
}

function errorCode(code: CellErrorCode): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  const byText: Readonly<Record<CellErrorCode, CustomFunctions.ErrorCode>> = {
    "#DIV/0!": codes.divisionByZero,
    "#NAME?": codes.invalidName,
    "#NUM!": codes.invalidNumber,
    "#REF!": codes.invalidReference,
    "#VALUE!": codes.invalidValue,
    "#N/A": codes.notAvailable,
    "#NULL!": codes.nullReference,
  };
  return byText[code];
}
