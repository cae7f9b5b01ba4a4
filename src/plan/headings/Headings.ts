import type { DriverColumn, LinkColumn, SegmentColumn, UncertaintyColumn } from "../columns";
import type { ClientLabel } from "../clientLabels";
import type { TermLabel } from "../termLabels";

export type Heading =
  | DriverColumn
  | SegmentColumn
  | UncertaintyColumn
  | LinkColumn
  | TermLabel
  | ClientLabel
  /** Of the terms: what heads the column of their values. */
  | "Value";

/** What each header and label is called in another language; no two of them alike. */
export type Headings = Readonly<Record<Heading, string>>;
