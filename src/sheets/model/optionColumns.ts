/**
 * Letters of the optional columns of a block: to the right of its source, so that all other columns are where they are
 * on every sheet.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { OPTIONAL_DRIVERS, type OptionalDriverColumn } from "../../schema/drivers";
import type { BlockSchema } from "../../schema/schema";
import { OPTIONAL_SEGMENTS, type OptionalSegmentColumn } from "../../schema/segments";
import { formatOf } from "../columnFormats";
import type { Format } from "../SheetSpec";
import { DRIVER_INPUT, LAST_COLUMN, SEGMENT_INPUT } from "./inputColumns";
import type { Rows } from "./modelLayout";

export const NO_OPTIONS: PlanOptions = { drivers: [], segments: [], terms: [] };

const after = (letters: string, count: number): string => columnLetters(columnIndex(letters) + count);

/** Undefined if the block does not have the column. */
export function driverOption({ drivers }: PlanOptions, column: OptionalDriverColumn): string | undefined {
  const index = drivers.indexOf(column);
  return index < 0 ? undefined : after(DRIVER_INPUT.Source, index + 1);
}

export function segmentOption({ segments }: PlanOptions, column: OptionalSegmentColumn): string | undefined {
  const index = segments.indexOf(column);
  return index < 0 ? undefined : after(SEGMENT_INPUT.Source, index + 1);
}

/** The last column of each block. */
export const lastDriverColumn = ({ drivers }: PlanOptions): string => after(DRIVER_INPUT.Source, drivers.length);
export const lastSegmentColumn = ({ segments }: PlanOptions): string => after(SEGMENT_INPUT.Source, segments.length);

/** The last printed column of the sheet. */
export const lastColumn = (options: PlanOptions): string =>
  [LAST_COLUMN, lastDriverColumn(options), lastSegmentColumn(options)].reduce((widest, one) =>
    columnIndex(one) > columnIndex(widest) ? one : widest,
  );

/** Number formats of the optional columns, and the alignment of their headers. */
export const driverOptionFormats = (options: PlanOptions, rows: Rows): readonly Format[] =>
  options.drivers.flatMap((column) => formatsOf(OPTIONAL_DRIVERS, column, driverOption(options, column), rows));

export const segmentOptionFormats = (options: PlanOptions, rows: Rows): readonly Format[] =>
  options.segments.flatMap((column) => formatsOf(OPTIONAL_SEGMENTS, column, segmentOption(options, column), rows));

function formatsOf(schema: BlockSchema, column: string, letter = "", { header, first, last }: Rows): readonly Format[] {
  const one = schema[column];
  if (one?.type !== "number") return [];
  return [
    { range: `${letter}${header}`, align: "right" },
    { range: `${letter}${first}:${letter}${last}`, numberFormat: formatOf(one) },
  ];
}
