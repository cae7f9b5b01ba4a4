/** The keys of a file's rows, in the order of the sheet's columns. */
import {
  CORRELATION_COLUMNS,
  type CorrelationColumn,
  UNCERTAINTY_COLUMNS,
  type UncertaintyColumn,
} from "../../schema/columns";
import { DRIVERS } from "../../schema/drivers";
import type { BlockSchema } from "../../schema/schema";
import { SEGMENTS } from "../../schema/segments";

export type Key = Readonly<{ key: string; column: string; kind: "text" | "number" }>;

const keysOfBlock = (block: BlockSchema): readonly Key[] =>
  Object.entries(block).map(([column, { key, type }]) => ({
    column,
    key,
    kind: type === "number" ? "number" : "text",
  }));

type Named<Column extends string> = Readonly<Record<Column, readonly [key: string, kind: Key["kind"]]>>;

const keysOf = <Column extends string>(columns: readonly Column[], named: Named<Column>): readonly Key[] =>
  columns.map((column) => ({ column, key: named[column][0], kind: named[column][1] }));

const SOURCE: Key = { key: "source", column: "Source", kind: "text" };
const UNIT: Key = { key: "unit", column: "Unit", kind: "text" };

export const DRIVER_KEYS = [...keysOfBlock(DRIVERS), SOURCE];
export const SEGMENT_KEYS = [...keysOfBlock(SEGMENTS), SOURCE];

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
