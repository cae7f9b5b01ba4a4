/** The blocks of a template, laid out as on a sheet. */
import type { Cells } from "../cells/Cell";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS, TERM_COLUMNS } from "../../schema/columns";
import { TERM_LABELS } from "../../schema/terms";
import type { Template } from "./Template";

export type TemplateCells = Readonly<Record<"drivers" | "segments" | "terms" | "clients", Cells>>;

export const templateCells = ({ drivers, segments, terms, absentTerms = [], clients }: Template): TemplateCells => ({
  drivers: [
    [...DRIVER_COLUMNS],
    ...drivers.map((one) =>
      one.from === undefined
        ? [one.driver, one.category, one.unit, one.first, one.rate, one.slope, one.floor, one.curve, ""]
        : [one.driver, "", "", "", one.rate, "", "", "", one.from],
    ),
  ],
  segments: [
    [...SEGMENT_COLUMNS],
    ...segments.map((one) => [
      one.segment,
      one.industry,
      one.clients,
      one.price,
      one.entry,
      one.acquisition,
      one.fee,
      one.runCost,
      one.term,
      one.churn,
      one.size,
    ]),
  ],
  terms: [
    [...TERM_COLUMNS],
    // One row per label, so that rows match those of the sheet.
    ...TERM_LABELS.map((label) =>
      absentTerms.includes(label) ? ["", ""] : [label, terms.find((one) => one.label === label)?.value ?? ""],
    ),
  ],
  clients: [["Client", ...clients.profiles], ...clients.rows.map(({ label, values }) => [label, ...values])],
});
