/** The blocks of a template, laid out as on a sheet. */
import type { Cells } from "../cells/Cell";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS, TERM_COLUMNS } from "../../schema/columns";
import { type DriverColumn, DRIVERS, isOwnColumn } from "../../schema/drivers";
import { SEGMENTS } from "../../schema/segments";
import { TERM_LABELS } from "../../schema/terms";
import { driverKeysOf, optionalCells, planOptions, segmentKeysOf } from "./planOptions";
import type { Template, TemplateDriver } from "./Template";

export type TemplateCells = Readonly<Record<"drivers" | "segments" | "terms" | "clients", Cells>>;

export function templateCells(template: Template): TemplateCells {
  const { drivers, segments, terms, absentTerms = [], optionalTerms = [], clients } = template;
  const options = planOptions(template);
  const blankIfNone = (cells: readonly (string | number | null)[]): Cells[number] => cells.map((cell) => cell ?? "");
  return {
    drivers: [
      [...DRIVER_COLUMNS, ...options.drivers],
      ...drivers.map((one) => [
        ...DRIVER_COLUMNS.map((column) => driverCell(one, column)),
        ...blankIfNone(optionalCells(one, driverKeysOf(options))),
      ]),
    ],
    segments: [
      [...SEGMENT_COLUMNS, ...options.segments],
      ...segments.map((one) => [
        ...SEGMENT_COLUMNS.map((column) => one[SEGMENTS[column].key]),
        ...blankIfNone(optionalCells(one, segmentKeysOf(options))),
      ]),
    ],
    terms: [
      [...TERM_COLUMNS],
      // One row per label, so that rows match those of the sheet.
      ...TERM_LABELS.map((label) =>
        absentTerms.includes(label) ? ["", ""] : [label, terms.find((one) => one.label === label)?.value ?? ""],
      ),
      ...optionalTerms.map(({ label, value }) => [label, value]),
    ],
    clients: [["Client", ...clients.profiles], ...clients.rows.map(({ label, values }) => [label, ...values])],
  };
}

function driverCell(row: TemplateDriver, column: DriverColumn): string | number {
  return row.from !== undefined && isOwnColumn(column) ? "" : (row[DRIVERS[column].key] ?? "");
}
