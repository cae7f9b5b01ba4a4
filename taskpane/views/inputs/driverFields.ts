import { type DriverField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readDrivers } from "../../../src/plan/readDrivers";
import { DRIVERS } from "../../../src/schema/drivers";
import { type FieldSpec, fieldsOf, initialOf } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

/** A price break has its own fields. */
export const DRIVER_FIELDS: readonly FieldSpec<DriverField>[] = [
  ...fieldsOf(DRIVERS).filter(({ column }) => column !== "From"),
  { column: SOURCE, kind: "text" },
];

/** Of a price break only these count; whose it is, its name says. */
export const BREAK_FIELDS: readonly FieldSpec<DriverField>[] = fieldsOf(DRIVERS).filter(
  ({ column }) => column === "Rate" || column === "From",
);

/** A new driver before anybody types. */
export const newDriver = (column: DriverField): unknown => initialOf(DRIVERS, column);

/** The row as the reader of the whole block would take it. */
export function checkDriver(values: Values<DriverField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readDrivers([columns, Object.values(values)]);
  return read.ok ? [] : read.problems;
}
