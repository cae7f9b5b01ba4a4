/** The optional columns and labels that the blocks of a model have, each in the order of the sheet. */
import { OPTIONAL_DRIVER_COLUMNS, OPTIONAL_DRIVERS, type OptionalDriverColumn } from "../../schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS, OPTIONAL_SEGMENTS, type OptionalSegmentColumn } from "../../schema/segments";
import type { Template } from "./Template";

export type PlanOptions = Readonly<{
  drivers: readonly OptionalDriverColumn[];
  segments: readonly OptionalSegmentColumn[];
  /** In English, those of exchange rates included. */
  terms: readonly string[];
}>;

/** A column is on the sheet if some row fills it in. */
export const planOptions = ({
  drivers,
  segments,
  optionalTerms = [],
}: Pick<Template, "drivers" | "segments" | "optionalTerms">): PlanOptions => ({
  drivers: OPTIONAL_DRIVER_COLUMNS.filter((column) =>
    drivers.some((driver) => driver[OPTIONAL_DRIVERS[column].key] !== undefined),
  ),
  segments: OPTIONAL_SEGMENT_COLUMNS.filter((column) =>
    segments.some((segment) => segment[OPTIONAL_SEGMENTS[column].key] !== undefined),
  ),
  terms: optionalTerms.map(({ label }) => label),
});

/** Cells of the optional columns of a row; null where it leaves one out. */
export const optionalCells = <Row extends Template["drivers"][number] | Template["segments"][number]>(
  row: Row,
  keys: readonly (keyof Row)[],
): readonly (string | number | null)[] => keys.map((key) => (row[key] as string | number | undefined) ?? null);

export const driverKeysOf = ({ drivers }: PlanOptions): readonly ("escalation" | "currency")[] =>
  drivers.map((column) => OPTIONAL_DRIVERS[column].key);

export const segmentKeysOf = ({
  segments,
}: PlanOptions): readonly (typeof OPTIONAL_SEGMENTS)[OptionalSegmentColumn]["key"][] =>
  segments.map((column) => OPTIONAL_SEGMENTS[column].key);

export const hasOptions = ({ drivers, segments, terms }: PlanOptions): boolean =>
  drivers.length + segments.length + terms.length > 0;
