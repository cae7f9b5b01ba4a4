/**
 * Converts every result of a formula for its cell: a finite number, a text, a boolean or a rectangle of these. Anything
 * else becomes an error value with a message. Otherwise a NaN inside an array would reach the cell as 0, a plain Error
 * would lose its message, and -0 would show as "-0.00".
 */
import { DomainError } from "../engine/DomainError";
import type { CellErrorCode } from "../plan/cells/CellErrorCode";
import type { Problem } from "../plan/Problem";
import { boundedMessage, MAX_MESSAGE_LENGTH } from "../plan/wording/boundedMessage";
import { shortName } from "../plan/wording/shortName";
import { englishIssues } from "../plan/wording/issues/englishIssues";
import { type ArgumentProblem, BadInput, NoAnswer } from "./errors";

const MAX_TEXT_LENGTH = 32767;
/** Maximum number of problems reported at once. The rest are counted. */
const MAX_LISTED = 3;
export const MAX_CELLS = 200_000;

type CellValue = number | string | boolean;

export function inCell(formula: () => number): number;
export function inCell(formula: () => string): string;
export function inCell(formula: () => boolean): boolean;
export function inCell(formula: () => CellValue): CellValue {
  return withCellErrors(() => checked(formula()));
}

/** Converts a rectangle for a spill. */
export function inCells(formula: () => readonly (readonly (number | string)[])[]): unknown[][] {
  return withCellErrors(() => {
    const output = formula();
    const width = output[0]?.length ?? 0;
    if (width === 0) throw new Error("empty result");
    return output.map((row) => {
      if (row.length !== width) throw new Error("ragged result");
      return row.map(checked);
    });
  });
}

function withCellErrors<T>(formula: () => T): T {
  try {
    return formula();
  } catch (error) {
    throw toCellError(error);
  }
}

class Overflow extends Error {}

function checked(value: CellValue): CellValue {
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) throw new Error("text too long for a cell");
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new Overflow();
  // -0 becomes 0.
  return value + 0;
}

function toCellError(error: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable, invalidNumber } = CustomFunctions.ErrorCode;
  if (error instanceof BadInput) return badInput(error);
  if (error instanceof NoAnswer) return new CustomFunctions.Error(notAvailable, boundedMessage(error.reason));
  if (error instanceof DomainError) {
    return new CustomFunctions.Error(invalidValue, boundedMessage(`${shortName(error.field)}: ${error.message}`));
  }
  if (error instanceof Overflow) return new CustomFunctions.Error(invalidNumber);
  const message = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(
    invalidValue,
    boundedMessage(`unexpected fault in the add-in, please report it: ${message}`),
  );
}

function badInput({ problems }: BadInput): CustomFunctions.Error {
  const errorInCell = problems.find((problem) => problem.cellError !== undefined);
  if (errorInCell?.cellError !== undefined) {
    return new CustomFunctions.Error(errorCode(errorInCell.cellError), problemText(errorInCell));
  }
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problemsText(problems));
}

/** As many of the problems as fit into a message, at most `MAX_LISTED`. */
function problemsText(problems: BadInput["problems"]): string {
  for (let count = Math.min(MAX_LISTED, problems.length); count > 1; count -= 1) {
    const text = withRest(problems, count);
    if (text.length <= MAX_MESSAGE_LENGTH) return text;
  }
  return boundedMessage(withRest(problems, 1));
}

function withRest(problems: BadInput["problems"], count: number): string {
  const rest = problems.length - count;
  return [...problems.slice(0, count).map(problemText), ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}

function problemText(problem: Problem | ArgumentProblem): string {
  if ("issue" in problem) return englishIssues.problem(problem);
  const { argument, column, message } = problem;
  return `${column === undefined ? argument : `${argument}, ${column}`}: ${message}`;
}

function errorCode(code: CellErrorCode): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  // Excel cannot show #NAME? or #REF! from a custom function, so the message names the cell with the error.
  const byText: Readonly<Record<CellErrorCode, CustomFunctions.ErrorCode>> = {
    "#DIV/0!": codes.divisionByZero,
    "#NAME?": codes.invalidValue,
    "#NUM!": codes.invalidNumber,
    "#REF!": codes.invalidValue,
    "#VALUE!": codes.invalidValue,
    "#N/A": codes.notAvailable,
    "#NULL!": codes.nullReference,
  };
  return byText[code];
}
