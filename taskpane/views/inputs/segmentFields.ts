import { type AnySegmentField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readSegments } from "../../../src/plan/readSegments";
import { ALL_SEGMENTS } from "../../../src/schema/segments";
import { type FieldSpec, fieldsOf, initialOf } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

export const SEGMENT_FIELDS: readonly FieldSpec<AnySegmentField>[] = [
  ...fieldsOf(ALL_SEGMENTS),
  { column: SOURCE, kind: "text" },
];

/** Initial values of a new segment. By default it shares experience with the industry of the last segment. */
export const newSegment =
  (industry: unknown) =>
  (column: AnySegmentField): unknown =>
    column === "Industry" ? industry : initialOf(ALL_SEGMENTS, column);

/** Issues of the row alone. Issues of the whole block, such as no clients at all, are not a fault of the row. */
export function checkSegment(values: Values<AnySegmentField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readSegments([columns, Object.values(values)]);
  return read.ok ? [] : read.problems.filter(({ row }) => row !== undefined);
}
