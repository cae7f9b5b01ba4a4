import { CATEGORIES, CURVES } from "../../../src/engine/cost/inputs";
import { type DriverField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readDrivers } from "../../../src/plan/readDrivers";
import type { FieldSpec } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

export const DRIVER_FIELDS: readonly FieldSpec<DriverField>[] = [
  { column: "Driver", kind: "text" },
  { column: "Category", kind: { choices: CATEGORIES, blank: "Other" } },
  { column: "Unit", kind: "text" },
  { column: "First", kind: "number" },
  { column: "Rate", kind: "number" },
  { column: "Slope", kind: "percent" },
  { column: "Floor", kind: "number" },
  { column: "Curve", kind: { choices: CURVES, blank: "unit" } },
  { column: SOURCE, kind: "text" },
];

/** Of a price break only these count; whose it is, its name says. */
export const BREAK_FIELDS: readonly FieldSpec<DriverField>[] = [
  { column: "Rate", kind: "number" },
  { column: "From", kind: "number" },
];

/** A new driver before anybody types. */
export const newDriver = (column: DriverField): unknown => (column === "Slope" ? 1 : column === "Floor" ? 0 : "");

/** The row as the reader of the whole block would take it. */
export function checkDriver(values: Values<DriverField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readDrivers([columns, Object.values(values)]);
  return read.ok ? [] : read.problems;
}
