import type { DriverColumn, CorrelationColumn, SegmentColumn, UncertaintyColumn } from "./columns";
import type { ClientLabel } from "./clientLabels";
import type { TermLabel } from "./termLabels";

export type Heading =
  | DriverColumn
  | SegmentColumn
  | UncertaintyColumn
  | CorrelationColumn
  | TermLabel
  | ClientLabel
  /** Of the terms: what heads the column of their values. */
  | "Value"
  /** Beside every block: where a figure comes from. */
  | "Source";

/** What each header and label is called in another language; no two of them alike. */
export type Headings = Readonly<Record<Heading, string>>;
