import type { Cells } from "../../../src/plan/cells/Cell";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../../src/schema/columns";
import { nameKey } from "../../../src/plan/headings/nameKey";
import type { Problem } from "../../../src/plan/Problem";
import { isBreak } from "./priceBreaks";
import { rowsOf } from "../../shared/forms/Row";
import { textOf } from "../../../src/plan/cells/textOf";

type NamedRow = Readonly<{ name: unknown; row: number }>;

/**
 * Rejects a driver name that another row of the block already has, before it is written. Price breaks share the name of
 * their driver.
 */
export function driverNameTaken(cells: Cells, { name, row }: NamedRow): readonly Problem[] {
  const others = rowsOf(cells, DRIVER_COLUMNS).filter((one) => !isBreak(one));
  const duplicate = others.find((one) => one.row !== row && isSame(one.cell("Driver"), name));
  if (duplicate === undefined) return [];
  const issue = { kind: "driverTwice", row: duplicate.row + 1, name: textOf(name) } as const;
  return [{ argument: "drivers", column: "Driver", issue }];
}

/** Rejects a segment name that another row of the block already has. */
export function segmentNameTaken(cells: Cells, { name, row }: NamedRow): readonly Problem[] {
  const duplicate = rowsOf(cells, SEGMENT_COLUMNS).find((one) => one.row !== row && isSame(one.cell("Segment"), name));
  if (duplicate === undefined) return [];
  const issue = { kind: "segmentTwice", row: duplicate.row + 1, name: textOf(name) } as const;
  return [{ argument: "segments", column: "Segment", issue }];
}

const isSame = (one: unknown, other: unknown): boolean => {
  const key = nameKey(textOf(one));
  return key !== "" && key === nameKey(textOf(other));
};
