import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../src/plan/columns";
import type { Template } from "../../src/plan/templates/Template";
import type { ModelCells } from "../../src/workbook/Model";

/** The blocks of a template as they would stand in a sheet. */
export const templateCells = ({ drivers, segments, terms, clients }: Template): ModelCells => ({
  drivers: [
    [...DRIVER_COLUMNS],
    ...drivers.map((one) => [
      one.driver,
      one.category,
      one.unit,
      one.first,
      one.rate,
      one.slope,
      one.floor,
      one.curve,
      "",
    ]),
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
  terms: [["Term", "Value"], ...terms.map(({ label, value }) => [label, value])],
  clients: [["Client", ...clients.profiles], ...clients.rows.map(({ label, values }) => [label, ...values])],
});
