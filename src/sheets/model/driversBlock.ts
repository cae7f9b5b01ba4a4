import { DRIVER_COLUMNS } from "../../schema/columns";
import { DRIVERS } from "../../schema/drivers";
import { numberFormatsOf, rightHeadersOf } from "../columnFormats";
import type { Template } from "../../plan/templates/Template";
import { type ModelLayout, SPARE_DRIVERS } from "./modelLayout";
import type { CellValue } from "../SheetSpec";
import type { SheetPart } from "./SheetPart";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";

/** Columns B to K: nine columns of the driver, and the source of its figures. */
export function driversBlock({ drivers: given }: Template, { drivers, prefix }: ModelLayout): SheetPart {
  const used = drivers.last - SPARE_DRIVERS;
  const rows = given.map((one, index): readonly CellValue[] => {
    const { driver, category, unit, first, rate, slope, floor, curve, from, source } = one;
    const row = drivers.first + index;
    if (from !== undefined) return [driver, null, null, null, rate, null, null, null, from, source];
    const figures = { [`E${row}`]: first, [`F${row}`]: rate, [`G${row}`]: slope, [`H${row}`]: floor };
    return [driver, category, unit, first, rate, slope, floor, curve, null, placeholderSource(source, figures)];
  });
  const band = section(
    drivers.header - 2,
    "Drivers",
    "What one deployment consumes. Slope: quantity at twice the deployments over the quantity now. Floor: it never falls below. From: a further row of a driver, whose rate holds from that deployment on.",
  );
  const under = drivers.last + 1;
  return {
    blocks: [
      ...band.blocks,
      { at: `B${drivers.header}`, cells: [[...DRIVER_COLUMNS, "Source"], ...rows] },
      { at: `B${under}`, cells: [["Type further drivers into the pale rows above this line: they count at once."]] },
    ],
    formats: [
      ...band.formats,
      { range: `B${drivers.header}:K${drivers.header}`, style: "header" },
      ...rightHeadersOf(DRIVERS, drivers.header),
      { range: `B${drivers.first}:K${used}`, style: "input" },
      { range: `B${used + 1}:K${drivers.last - 1}`, style: "spare" },
      { range: `B${drivers.last}:K${drivers.last}`, style: "endRow" },
      ...numberFormatsOf(DRIVERS, drivers),
      { range: `K${drivers.first}:K${drivers.last}`, style: "note" },
      { range: `B${under}`, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Drivers`,
        range: `B${drivers.header}:K${drivers.last}`,
        comment: "Drivers with header row, spare rows included",
      },
    ],
    tables: [{ name: `${prefix}_DriversTable`, range: `B${drivers.header}:K${used}` }],
  };
}
