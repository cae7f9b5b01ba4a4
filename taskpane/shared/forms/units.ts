/** The unit of a field's number. The model has no currency symbol, so a price is labeled only as money. */
import type { Messages } from "../../../src/i18n/en/pane";
import { DRIVERS } from "../../../src/schema/drivers";
import { SEGMENTS } from "../../../src/schema/segments";
import { type TermLabel, TERMS } from "../../../src/schema/terms";

type UnitMessages = Messages["inputs"]["units"];

type Schema = (typeof DRIVERS)[keyof typeof DRIVERS] | (typeof SEGMENTS)[keyof typeof SEGMENTS];
const COLUMNS: Readonly<Record<string, Schema>> = { ...DRIVERS, ...SEGMENTS };

/** `own`: the text in the driver's Unit column. Undefined if no unit is given. */
export function unitOfColumn(column: string, t: UnitMessages, own = ""): string | undefined {
  const schema = COLUMNS[column];
  const unit = schema !== undefined && "unit" in schema ? schema.unit : undefined;
  if (unit === "own") return own === "" ? undefined : own;
  if (unit === "forOwn") return own === "" ? undefined : `/ ${own}`;
  return unit === undefined ? undefined : t[unit];
}

export const unitOfTerm = (label: TermLabel, t: UnitMessages): string => t[TERMS[label].unit];
