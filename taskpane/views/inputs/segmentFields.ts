import { type SegmentField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readSegments } from "../../../src/plan/readSegments";
import { SEGMENTS } from "../../../src/schema/segments";
import { type FieldSpec, fieldsOf, initialOf } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

export const SEGMENT_FIELDS: readonly FieldSpec<SegmentField>[] = [
  ...fieldsOf(SEGMENTS),
  { column: SOURCE, kind: "text" },
];

/** A new segment before anybody types: what is learnt in the industry of the last one counts for it too. */
export const newSegment =
  (industry: unknown) =>
  (column: SegmentField): unknown =>
    column === "Industry" ? industry : initialOf(SEGMENTS, column);

/** Mistakes of the row alone: what is said of the whole block (no clients at all) is for the block to say. */
export function checkSegment(values: Values<SegmentField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readSegments([columns, Object.values(values)]);
  return read.ok ? [] : read.problems.filter(({ row }) => row !== undefined);
}
