import { DRIVER_COLUMNS, type DriverField, SOURCE } from "../../schema/columns";
import { DRIVER_FIGURES, DRIVERS, isOwnColumn } from "../../schema/drivers";
import { driverKeysOf, optionalCells } from "../../plan/templates/planOptions";
import type { Template, TemplateDriver } from "../../plan/templates/Template";
import { numberFormatsOf, rightHeadersOf } from "../columnFormats";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { DRIVER_INPUT } from "./inputColumns";
import { type ModelLayout, SPARE_DRIVERS } from "./modelLayout";
import { driverOptionFormats, lastDriverColumn } from "./optionColumns";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";
import type { SheetPart } from "./SheetPart";

const FIELDS: readonly DriverField[] = [...DRIVER_COLUMNS, SOURCE];
const FIGURES = Object.values(DRIVER_FIGURES);

/** The columns of the driver, and the source of its figures. */
export function driversBlock(
  { drivers: given }: Template,
  { drivers, options, prefix, t }: InLanguage<Pick<ModelLayout, "drivers" | "options" | "prefix">>,
): SheetPart {
  const used = drivers.last - SPARE_DRIVERS;
  const { Driver: from, [SOURCE]: source } = DRIVER_INPUT;
  const end = lastDriverColumn(options);
  const band = section(drivers.header - 2, t.model.drivers, t.model.driversExplained);
  const under = `${from}${drivers.last + 1}`;
  const headers = [...FIELDS, ...options.drivers].map((field) => t.heading(field));
  const rows = given.map((one, index) => [
    ...cellsOf(one),
    sourceOf(one, drivers.first + index),
    ...optionalCells(one, driverKeysOf(options)),
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `${from}${drivers.header}`, cells: [headers, ...rows] },
      { at: under, cells: [[t.model.typeFurtherDrivers]] },
    ],
    formats: [
      ...band.formats,
      { range: `${from}${drivers.header}:${end}${drivers.header}`, style: "header", wrap: true },
      ...rightHeadersOf(DRIVERS, drivers.header),
      { range: `${from}${drivers.first}:${end}${used}`, style: "input" },
      { range: `${from}${used + 1}:${end}${drivers.last - 1}`, style: "spare" },
      { range: `${from}${drivers.last}:${end}${drivers.last}`, style: "endRow" },
      ...numberFormatsOf(DRIVERS, drivers),
      ...driverOptionFormats(options, drivers),
      { range: `${source}${drivers.first}:${source}${drivers.last}`, style: "note" },
      { range: under, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Drivers`,
        range: `${from}${drivers.header}:${end}${drivers.last}`,
        comment: t.model.nameOfDrivers,
      },
    ],
    tables: [{ name: `${prefix}_DriversTable`, range: `${from}${drivers.header}:${end}${used}` }],
  };
}

const cellsOf = (driver: TemplateDriver): readonly CellValue[] =>
  DRIVER_COLUMNS.map((column) =>
    driver.from !== undefined && isOwnColumn(column) ? null : (driver[DRIVERS[column].key] ?? null),
  );

function sourceOf(driver: TemplateDriver, row: number): CellValue {
  if (driver.from !== undefined) return driver.source;
  const figures = FIGURES.map((column) => [`${DRIVER_INPUT[column]}${row}`, driver[DRIVERS[column].key]] as const);
  return placeholderSource(driver.source, Object.fromEntries(figures));
}
