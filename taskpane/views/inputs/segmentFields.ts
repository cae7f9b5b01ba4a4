import { type SegmentField, SOURCE } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readSegments } from "../../../src/plan/readSegments";
import type { FieldSpec } from "../../shared/forms/Field";
import type { Values } from "../../shared/forms/rowForm";

export const SEGMENT_FIELDS: readonly FieldSpec<SegmentField>[] = [
  { column: "Segment", kind: "text" },
  { column: "Industry", kind: "text" },
  { column: "Clients", kind: "number" },
  { column: "Price", kind: "number" },
  { column: "Entry", kind: "number" },
  { column: "Acquisition", kind: "number" },
  { column: "Fee", kind: "number" },
  { column: "Run cost", kind: "number" },
  { column: "Term", kind: "number" },
  { column: "Churn", kind: "percent" },
  { column: "Size", kind: "number" },
  { column: SOURCE, kind: "text" },
];

/** A new segment before anybody types: what is learnt in the industry of the last one counts for it too. */
export const newSegment =
  (industry: unknown) =>
  (column: SegmentField): unknown =>
    column === "Size" ? 1 : column === "Industry" ? industry : "";

/** Mistakes of the row alone: what is said of the whole block (no clients at all) is for the block to say. */
export function checkSegment(values: Values<SegmentField>): readonly Problem[] {
  const columns = Object.keys(values);
  const read = readSegments([columns, Object.values(values)]);
  return read.ok ? [] : read.problems.filter(({ row }) => row !== undefined);
}
