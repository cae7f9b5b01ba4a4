/** What the number of a field is in. The model has no currency, so money says only for what it is. */
import type { Messages } from "../../../src/i18n/en/pane";
import { DRIVERS } from "../../../src/schema/drivers";
import type { BlockSchema } from "../../../src/schema/schema";
import { SEGMENTS } from "../../../src/schema/segments";
import { type TermLabel, TERMS } from "../../../src/schema/terms";

type UnitWords = Messages["inputs"]["units"];

const COLUMNS: BlockSchema = { ...DRIVERS, ...SEGMENTS };

/** `own`: what stands in the driver's Unit column. Nothing where nobody said what it is in. */
export function unitOfColumn(column: string, words: UnitWords, own = ""): string | undefined {
  const schema = COLUMNS[column];
  const unit = schema?.type === "number" ? schema.unit : undefined;
  if (unit === "own") return own === "" ? undefined : own;
  if (unit === "forOwn") return own === "" ? undefined : `/ ${own}`;
  return unit === undefined ? undefined : words[unit];
}

export const unitOfTerm = (label: TermLabel, words: UnitWords): string => words[TERMS[label].unit];
