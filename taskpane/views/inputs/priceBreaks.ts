/** Price breaks: additional rows of a driver, with a rate that applies from a deployment on. */
import type { Cells } from "../../../src/plan/cells/Cell";
import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import { nameKey } from "../../../src/plan/headings/nameKey";
import type { DriverColumn } from "../../../src/schema/columns";
import type { Problem } from "../../../src/plan/Problem";
import { readDrivers } from "../../../src/plan/readDrivers";
import type { Row } from "../../shared/forms/Row";
import { textOf } from "../../../src/plan/cells/textOf";
import type { Values } from "../../shared/forms/rowForm";

export const isBreak = ({ cell }: Row<DriverColumn>): boolean => Number(cell("From")) > 1;

export const driverName = ({ cell }: Row<DriverColumn>): string => textOf(cell("Driver"));

/** Groups each driver with its price breaks, wherever they are in the sheet. */
export function byDriver(rows: readonly Row<DriverColumn>[]): readonly Row<DriverColumn>[] {
  const key = (row: Row<DriverColumn>): string => nameKey(driverName(row));
  const own = rows.filter((row) => !isBreak(row));
  const breaks = rows.filter(isBreak);
  const firsts = new Map(own.map((row) => [key(row), row]).reverse() as [string, Row<DriverColumn>][]);
  return [
    ...own.flatMap((row) => [row, ...breaks.filter((one) => firsts.get(key(one)) === row)]),
    ...breaks.filter((one) => !firsts.has(key(one))),
  ];
}

/**
 * The issues that the reader of the whole block reports for a break in that row, or in a new row at the end. A break
 * can be judged only together with the driver's other rows.
 */
export function checkBreak(
  cells: Cells,
  { row, driver }: Readonly<{ row: number | undefined; driver: string }>,
  values: Values<DriverColumn>,
): readonly Problem[] {
  const given = new Map<string, unknown>(
    Object.entries({ Driver: driver, ...values }).map(([k, v]) => [normalizeHeader(k), v]),
  );
  const line = (cells[0] ?? []).map((header) => given.get(normalizeHeader(header)) ?? "");
  const at = row ?? cells.length;
  const read = readDrivers(
    row === undefined ? [...cells, line] : cells.map((one, index) => (index === row ? line : one)),
  );
  return read.ok ? [] : read.problems.filter((problem) => problem.row === at + 1);
}
