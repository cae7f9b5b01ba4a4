/** The keys of a file's rows, in the order of the sheet's columns. */
import {
  DRIVER_COLUMNS,
  type DriverColumn,
  CORRELATION_COLUMNS,
  type CorrelationColumn,
  SEGMENT_COLUMNS,
  type SegmentColumn,
  UNCERTAINTY_COLUMNS,
  type UncertaintyColumn,
} from "../../schema/columns";

export type Key = Readonly<{ key: string; column: string; kind: "text" | "number" }>;

type Named<Column extends string> = Readonly<Record<Column, readonly [key: string, kind: Key["kind"]]>>;

const keysOf = <Column extends string>(columns: readonly Column[], named: Named<Column>): readonly Key[] =>
  columns.map((column) => ({ column, key: named[column][0], kind: named[column][1] }));

const SOURCE: Key = { key: "source", column: "Source", kind: "text" };
const UNIT: Key = { key: "unit", column: "Unit", kind: "text" };

export const DRIVER_KEYS = [
  ...keysOf<DriverColumn>(DRIVER_COLUMNS, {
    Driver: ["driver", "text"],
    Category: ["category", "text"],
    Unit: ["unit", "text"],
    First: ["first", "number"],
    Rate: ["rate", "number"],
    Slope: ["slope", "number"],
    Floor: ["floor", "number"],
    Curve: ["curve", "text"],
    From: ["from", "number"],
  }),
  SOURCE,
];

export const SEGMENT_KEYS = [
  ...keysOf<SegmentColumn>(SEGMENT_COLUMNS, {
    Segment: ["segment", "text"],
    Industry: ["industry", "text"],
    Clients: ["clients", "number"],
    Price: ["price", "number"],
    Entry: ["entry", "number"],
    Acquisition: ["acquisition", "number"],
    Fee: ["fee", "number"],
    "Run cost": ["runCost", "number"],
    Term: ["term", "number"],
    Churn: ["churn", "number"],
    Size: ["size", "number"],
  }),
  SOURCE,
];

export const TERM_KEYS: readonly Key[] = [
  { key: "label", column: "Term", kind: "text" },
  { key: "value", column: "Value", kind: "number" },
  UNIT,
  SOURCE,
];

export const CLIENT_KEYS = { label: "label", values: "values", beside: [UNIT, SOURCE] } as const;

export const UNCERTAINTY_KEYS = keysOf<UncertaintyColumn>(UNCERTAINTY_COLUMNS, {
  Input: ["input", "text"],
  Low: ["low", "number"],
  Likely: ["likely", "number"],
  High: ["high", "number"],
  Distribution: ["distribution", "text"],
});

export const CORRELATION_KEYS = keysOf<CorrelationColumn>(CORRELATION_COLUMNS, {
  Input: ["input", "text"],
  With: ["with", "text"],
  Correlation: ["correlation", "number"],
});
