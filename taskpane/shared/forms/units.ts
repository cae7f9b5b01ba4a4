/** The unit of a field's number. The model has no currency symbol, so a price is labeled only as money. */
import type { Messages } from "../../../src/i18n/en/pane";
import { ALL_DRIVERS } from "../../../src/schema/drivers";
import type { ColumnSchema } from "../../../src/schema/schema";
import { ALL_SEGMENTS } from "../../../src/schema/segments";

type UnitMessages = Messages["inputs"]["units"];

type Schema = (typeof ALL_DRIVERS)[keyof typeof ALL_DRIVERS] | (typeof ALL_SEGMENTS)[keyof typeof ALL_SEGMENTS];
const COLUMNS: Readonly<Record<string, Schema>> = { ...ALL_DRIVERS, ...ALL_SEGMENTS };

/** `own`: the text in the driver's Unit column. Undefined if no unit is given. */
export function unitOfColumn(column: string, t: UnitMessages, own = ""): string | undefined {
  const schema = COLUMNS[column];
  const unit = schema !== undefined && "unit" in schema ? schema.unit : undefined;
  if (unit === "own") return own === "" ? undefined : own;
  if (unit === "forOwn") return own === "" ? undefined : `/ ${own}`;
  return unit === undefined ? undefined : t[unit];
}

/** The unit of a label; undefined if it has none. */
export const unitOfTerm = (schema: ColumnSchema, t: UnitMessages): string | undefined => {
  const unit = schema.type === "number" ? schema.unit : undefined;
  return unit === undefined ? undefined : (t as Readonly<Partial<Record<string, string>>>)[unit];
};
