/** The keys of a file's rows, in the order of the sheet's columns. */
import { CORRELATIONS } from "../../schema/correlations";
import { DRIVERS, OPTIONAL_DRIVERS } from "../../schema/drivers";
import type { BlockSchema } from "../../schema/schema";
import { OPTIONAL_SEGMENTS, SEGMENTS } from "../../schema/segments";
import { UNCERTAINTY } from "../../schema/uncertainty";

export type Key = Readonly<{
  key: string;
  column: string;
  kind: "text" | "number";
  /** Rows end before their optional cells if all of these are blank. */
  optional?: true;
}>;

const keysOfBlock = (block: BlockSchema): readonly Key[] =>
  Object.entries(block).map(([column, { key, type }]) => ({
    column,
    key,
    kind: type === "number" || type === "ofInput" ? "number" : "text",
  }));

const SOURCE: Key = { key: "source", column: "Source", kind: "text" };
const UNIT: Key = { key: "unit", column: "Unit", kind: "text" };

const optionalKeys = (block: BlockSchema): readonly Key[] =>
  keysOfBlock(block).map((key) => ({ ...key, optional: true }));

export const DRIVER_KEYS: readonly Key[] = [...keysOfBlock(DRIVERS), SOURCE, ...optionalKeys(OPTIONAL_DRIVERS)];
export const SEGMENT_KEYS: readonly Key[] = [...keysOfBlock(SEGMENTS), SOURCE, ...optionalKeys(OPTIONAL_SEGMENTS)];

/** A row without its optional cells if all of them are blank, so that rows of older files read the same. */
export function withoutBlankOptions<T>(cells: readonly T[], keys: readonly Key[], isBlank: (cell: T) => boolean): T[] {
  const isFilled = keys.some(({ optional }, index) => {
    const cell = cells[index];
    return optional === true && cell !== undefined && !isBlank(cell);
  });
  return isFilled ? [...cells] : cells.filter((_, index) => keys[index]?.optional !== true);
}

export const TERM_KEYS: readonly Key[] = [
  { key: "label", column: "Term", kind: "text" },
  { key: "value", column: "Value", kind: "number" },
  UNIT,
  SOURCE,
];

export const CLIENT_KEYS = { label: "label", values: "values", beside: [UNIT, SOURCE] } as const;

export const UNCERTAINTY_KEYS = keysOfBlock(UNCERTAINTY);
export const CORRELATION_KEYS = keysOfBlock(CORRELATIONS);
