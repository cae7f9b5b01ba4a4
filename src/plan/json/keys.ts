/** The keys of a file's rows, in the order of the sheet's columns. */
import { CORRELATIONS } from "../../schema/correlations";
import { DRIVERS } from "../../schema/drivers";
import type { BlockSchema } from "../../schema/schema";
import { SEGMENTS } from "../../schema/segments";
import { UNCERTAINTY } from "../../schema/uncertainty";

export type Key = Readonly<{ key: string; column: string; kind: "text" | "number" }>;

const keysOfBlock = (block: BlockSchema): readonly Key[] =>
  Object.entries(block).map(([column, { key, type }]) => ({
    column,
    key,
    kind: type === "number" || type === "ofInput" ? "number" : "text",
  }));

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

export const UNCERTAINTY_KEYS = keysOfBlock(UNCERTAINTY);
export const CORRELATION_KEYS = keysOfBlock(CORRELATIONS);
