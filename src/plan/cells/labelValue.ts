import type { AnyLabelSchema } from "../../schema/schema";
import { isBlankOrZero } from "./blank";
import type { Cell } from "./Cell";
import { choiceCell } from "./choiceCell";
import { figureCell } from "./figureCell";
import type { Reading } from "./Reading";

/** A number, or one of a few words. */
export type LabelValue = number | string;

/** The value beside a label. Undefined for a blank that means the default of a figure that does not allow 0. */
export function labelValue(cell: Cell, schema: AnyLabelSchema): Reading<LabelValue | undefined> {
  if (schema.type === "choice") return choiceCell(cell, schema.choices, schema.blank);
  if (schema.zeroIsDefault === true && isBlankOrZero(cell)) return { ok: true, value: schema.default };
  return figureCell(cell, schema.constraint);
}
