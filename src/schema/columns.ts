/** The headers of the blocks, as the add-in writes them. Reading them ignores case and spacing. */
import { type CorrelationColumn, CORRELATIONS } from "./correlations";
import { ALL_DRIVERS, type AnyDriverColumn, type DriverColumn, DRIVERS } from "./drivers";
import { columnsOf } from "./schema";
import { ALL_SEGMENTS, type AnySegmentColumn, type SegmentColumn, SEGMENTS } from "./segments";
import { UNCERTAINTY, type UncertaintyColumn } from "./uncertainty";

export type { CorrelationColumn, DriverColumn, SegmentColumn, UncertaintyColumn };

export const DRIVER_COLUMNS = columnsOf(DRIVERS);
export const SEGMENT_COLUMNS = columnsOf(SEGMENTS);
export const UNCERTAINTY_COLUMNS = columnsOf(UNCERTAINTY);
export const CORRELATION_COLUMNS = columnsOf(CORRELATIONS);

/** The source of a row's figures: a column of drivers and segments that no reader uses. */
export const SOURCE = "Source";
export type DriverField = DriverColumn | typeof SOURCE;
export type SegmentField = SegmentColumn | typeof SOURCE;
/** The same with the columns that a block may have besides. */
export type AnyDriverField = AnyDriverColumn | typeof SOURCE;
export type AnySegmentField = AnySegmentColumn | typeof SOURCE;
export const ALL_DRIVER_COLUMNS = columnsOf(ALL_DRIVERS);
export const ALL_SEGMENT_COLUMNS = columnsOf(ALL_SEGMENTS);

export const TERM_COLUMNS = ["Term", "Value"] as const;
