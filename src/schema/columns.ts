/** The headers of the blocks, as written by the add-in and as matched (case and spacing aside) when read. */
export const DRIVER_COLUMNS = [
  "Driver",
  "Category",
  "Unit",
  "First",
  "Rate",
  "Slope",
  "Floor",
  "Curve",
  "From",
] as const;
export type DriverColumn = (typeof DRIVER_COLUMNS)[number];

export const SEGMENT_COLUMNS = [
  "Segment",
  "Industry",
  "Clients",
  "Price",
  "Entry",
  "Acquisition",
  "Fee",
  "Run cost",
  "Term",
  "Churn",
  "Size",
] as const;
export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number];

/** Where the figures of a row are from: a column of drivers and segments that no reader asks for. */
export const SOURCE = "Source";
export type DriverField = DriverColumn | typeof SOURCE;
export type SegmentField = SegmentColumn | typeof SOURCE;

export const TERM_COLUMNS = ["Term", "Value"] as const;

export const UNCERTAINTY_COLUMNS = ["Input", "Low", "Likely", "High", "Distribution"] as const;
export type UncertaintyColumn = (typeof UNCERTAINTY_COLUMNS)[number];

export const CORRELATION_COLUMNS = ["Input", "With", "Correlation"] as const;
export type CorrelationColumn = (typeof CORRELATION_COLUMNS)[number];
