/** The headers of the blocks, as the add-in writes them. Reading them ignores case and spacing. */
import { type DriverColumn, DRIVERS } from "./drivers";
import { columnsOf } from "./schema";
import { type SegmentColumn, SEGMENTS } from "./segments";

export type { DriverColumn, SegmentColumn };

export const DRIVER_COLUMNS = columnsOf(DRIVERS);
export const SEGMENT_COLUMNS = columnsOf(SEGMENTS);

/** The source of a row's figures: a column of drivers and segments that no reader uses. */
export const SOURCE = "Source";
export type DriverField = DriverColumn | typeof SOURCE;
export type SegmentField = SegmentColumn | typeof SOURCE;

export const TERM_COLUMNS = ["Term", "Value"] as const;

export const UNCERTAINTY_COLUMNS = ["Input", "Low", "Likely", "High", "Distribution"] as const;
export type UncertaintyColumn = (typeof UNCERTAINTY_COLUMNS)[number];

export const CORRELATION_COLUMNS = ["Input", "With", "Correlation"] as const;
export type CorrelationColumn = (typeof CORRELATION_COLUMNS)[number];
