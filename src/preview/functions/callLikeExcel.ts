/**
 * Calls a custom function by Excel's rules: how each kind of argument is passed to it, and how its result is passed to
 * the cell.
 */
import type { FunctionMetadata, ParameterMetadata } from "./FunctionMetadata";

export type CustomFunction = (...args: unknown[]) => unknown;

export type Outcome =
  Readonly<{ kind: "value"; value: Scalar | Scalar[][] }> | Readonly<{ kind: "error"; code: string; message: string }>;

type Scalar = string | number | boolean;

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
/** Only these errors pass a message to the cell. */
const WITH_MESSAGE = ["#VALUE!", "#N/A"];

export function callLikeExcel(metadata: FunctionMetadata, run: CustomFunction, args: readonly unknown[]): Outcome {
  try {
    return outcomeOf(run(...argumentsFor(metadata, args)));
  } catch (error) {
    return failure(error);
  }
}

/** Thrown when Excel itself gives the result without calling the function. */
class HostAnswer extends Error {
  constructor(readonly code: string) {
    super("");
  }
}

function argumentsFor({ parameters }: FunctionMetadata, args: readonly unknown[]): unknown[] {
  if (args.length > parameters.length && parameters.at(-1)?.repeating !== true) throw new HostAnswer("#VALUE!");
  return parameters.map((parameter, index) => {
    if (parameter.repeating === true) return args.slice(index).map((argument) => argumentFor(parameter, argument));
    return argumentFor(parameter, args[index]);
  });
}

function argumentFor(parameter: ParameterMetadata, argument: unknown): unknown {
  if (argument === undefined || argument === null) {
    if (parameter.optional === true) return null;
    throw new HostAnswer("#VALUE!");
  }
  if (parameter.dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
  const value = Array.isArray(argument) ? onlyCell(argument as unknown[][]) : argument;
  if (typeof value === "string" && ERROR_VALUE.test(value)) throw new HostAnswer(value);
  if (parameter.type === "number") return numberFrom(value);
  if (parameter.type === "string" && typeof value !== "string") return String(value).toUpperCase();
  return value;
}

function onlyCell(cells: unknown[][]): unknown {
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new HostAnswer("#VALUE!");
  return cells[0][0];
}

function numberFrom(value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new HostAnswer("#VALUE!");
  return number;
}

function outcomeOf(result: unknown): Outcome {
  if (result instanceof Promise)
    return { kind: "error", code: "#VALUE!", message: "the preview calls no asynchronous functions" };
  if (Array.isArray(result)) return { kind: "value", value: (result as unknown[][]).map((row) => row.map(scalar)) };
  return { kind: "value", value: scalar(result) };
}

function scalar(value: unknown): Scalar {
  if (typeof value === "number" && !Number.isFinite(value)) throw new HostAnswer("#NUM!");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostAnswer("#VALUE!");
}

/** CustomFunctions.Error has the code of the error value and its message. */
function failure(error: unknown): Outcome {
  const { code, message } = error as Readonly<{ code?: unknown; message?: unknown }>;
  const known = typeof code === "string" && ERROR_VALUE.test(code) ? code : "#VALUE!";
  const cellMessage = known === code && WITH_MESSAGE.includes(known) && typeof message === "string" ? message : "";
  return { kind: "error", code: known, message: cellMessage };
}
