import type { DriverColumn, CorrelationColumn, SegmentColumn, UncertaintyColumn } from "./columns";
import type { ClientLabel } from "./client";
import type { OptionalDriverColumn } from "./drivers";
import type { OptionalTermLabel } from "./optionalTerms";
import type { OptionalSegmentColumn } from "./segments";
import type { TermLabel } from "./terms";

export type Heading =
  | DriverColumn
  | SegmentColumn
  | UncertaintyColumn
  | CorrelationColumn
  | OptionalDriverColumn
  | OptionalSegmentColumn
  | TermLabel
  | OptionalTermLabel
  | ClientLabel
  /** Header of the value column of the terms. */
  | "Value"
  /** Header next to every block: the source of a figure. */
  | "Source";

/** The name of each header and label in another language. All names of a language differ. */
export type Headings = Readonly<Record<Heading, string>>;

/**
 * Other names of headers and labels that readers accept, in each language: the clear term first, then others in use.
 * The names on the sheets are in src/i18n, in headings.ts of each language.
 */
export type ClearTerms = Readonly<Partial<Record<Heading, readonly [clear: string, ...others: string[]]>>>;
