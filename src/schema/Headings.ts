import type { DriverColumn, CorrelationColumn, SegmentColumn, UncertaintyColumn } from "./columns";
import type { ClientLabel } from "./clientLabels";
import type { TermLabel } from "./terms";

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

/**
 * Further names under which headers and labels are read, in each language: the clear term first, then others in use.
 * What they are called on the sheets is in ./fr and ./zhHans.
 */
export type ClearTerms = Readonly<Partial<Record<Heading, readonly [clear: string, ...others: string[]]>>>;
