import type { ClientLabel } from "../../schema/client";
import type { DRIVERS, OPTIONAL_DRIVERS } from "../../schema/drivers";
import type { RowOf } from "../../schema/schema";
import type { OPTIONAL_SEGMENTS, SEGMENTS } from "../../schema/segments";
import type { TermLabel } from "../../schema/terms";

/** A model to start from. Every figure states its source or "assumption". */
export type Template = Readonly<{
  id: string;
  title: string;
  /** Two sentences for the gallery. */
  about: string;
  /** Currency code shown in headers, e.g. "EUR". */
  currency: string;
  /** Price base year, such as 2026; 0 when unknown. */
  priceYear: number;
  drivers: readonly TemplateDriver[];
  segments: readonly TemplateSegment[];
  terms: readonly TemplateTerm[];
  /**
   * Terms whose label is left out, so that no limit or the default applies. Any other missing term is written as a
   * blank, which is 0.
   */
  absentTerms?: readonly TermLabel[];
  /** Terms that most plans do not have, exchange rates included, in the order of the sheet. */
  optionalTerms?: readonly OptionalTemplateTerm[];
  clients: TemplateClients;
}>;

/** A price break sets only driver, rate and from. */
export type TemplateDriver = Omit<RowOf<typeof DRIVERS>, "from"> &
  Partial<RowOf<typeof OPTIONAL_DRIVERS>> &
  Readonly<{ from?: number; source: string }>;

export type TemplateSegment = RowOf<typeof SEGMENTS> &
  Partial<RowOf<typeof OPTIONAL_SEGMENTS>> &
  Readonly<{ source: string }>;

export type TemplateTerm = Readonly<{ label: TermLabel; value: number; unit: string; source: string }>;

/** `label`: in English, such as "Start date" or "Exchange rate USD". */
export type OptionalTemplateTerm = Readonly<{ label: string; value: number | string; unit: string; source: string }>;

/** Client profiles side by side. A profile named like a segment is charged that segment's price. */
export type TemplateClients = Readonly<{
  profiles: readonly string[];
  /** One value per profile, in their order. null is a blank cell. */
  rows: readonly Readonly<{ label: ClientLabel; values: readonly (number | null)[]; unit: string; source: string }>[];
}>;
