import { type AnyDriverField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readDrivers } from "../../../src/plan/readDrivers";
import { ALL_DRIVERS, DRIVERS, isBreakColumn } from "../../../src/schema/drivers";
import { type FieldSpec, fieldsOf, initialOf } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

/** A price break has its own fields. */
export const DRIVER_FIELDS: readonly FieldSpec<AnyDriverField>[] = [
  ...fieldsOf(ALL_DRIVERS).filter(({ column }) => column !== "From"),
  { column: SOURCE, kind: "text" },
];

/** The fields of a price break. Its name identifies the driver that it belongs to. */
export const BREAK_FIELDS: readonly FieldSpec<AnyDriverField>[] = fieldsOf(DRIVERS).filter(({ column }) =>
  isBreakColumn(column),
);

/** Initial values of a new driver. */
export const newDriver = (column: AnyDriverField): unknown => initialOf(ALL_DRIVERS, column);

/** Checks the row with the reader of the whole block. */
export function checkDriver(values: Values<AnyDriverField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readDrivers([columns, Object.values(values)]);
  return read.ok ? [] : read.problems;
}
