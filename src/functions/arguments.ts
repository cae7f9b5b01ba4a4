/** Arguments with a single value. Excel passes null for an omitted one. */
import { CURVES, type Curve } from "../engine/cost/inputs";
import { ORDINAL, type Constraint } from "../engine/constraints";
import { choiceCell } from "../plan/cells/choiceCell";
import { quoteCell } from "../plan/cells/quoteCell";
import { numberCell } from "../plan/cells/numberCell";
import type { Reading } from "../plan/cells/Reading";
import { textCell } from "../plan/cells/textCell";
import { BadInput } from "./errors";

export function numberArgument(argument: string, value: unknown, rule: Constraint, omitted?: number): number {
  if (omitted !== undefined && isOmitted(value)) return omitted;
  return valueOrThrow(argument, numberCell(value, rule));
}

/** A deployment or a count: a whole number from 1 to 10^9. */
export function ordinalArgument(argument: string, value: unknown, omitted?: number): number {
  return numberArgument(argument, value, ORDINAL, omitted);
}

export function curveArgument(value: unknown): Curve {
  return valueOrThrow("curve", choiceCell(value, CURVES, "unit"));
}

export function choiceArgument<T extends string>(argument: string, value: unknown, choices: readonly T[]): T {
  const reading = choiceCell<T | "">(value, choices, "");
  const choice = valueOrThrow(argument, reading);
  if (choice === "") throw new BadInput([{ argument, message: `missing; pass one of ${choices.join(", ")}` }]);
  return choice;
}

/** The same, with a default for an omitted or blank argument. */
export function optionalChoice<T extends string>(
  argument: string,
  value: unknown,
  choices: readonly T[],
  omitted: T,
): T {
  return valueOrThrow(argument, choiceCell(value, choices, omitted));
}

export function textArgument(argument: string, value: unknown): string {
  const text = valueOrThrow(argument, textCell(value));
  if (text === "") throw new BadInput([{ argument, message: "missing or blank" }]);
  return text;
}

export function flagArgument(argument: string, value: unknown): boolean {
  if (isOmitted(value) || value === "" || value === 0) return false;
  if (value === 1) return true;
  if (typeof value === "boolean") return value;
  throw new BadInput([{ argument, issue: { kind: "notAFlag", found: quoteCell(value) } }]);
}

export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function valueOrThrow<T>(argument: string, reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  const { issue, cellError } = reading;
  throw new BadInput([{ argument, issue, ...(cellError === undefined ? {} : { cellError }) }]);
}
