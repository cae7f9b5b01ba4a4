import { DRIVER_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { CATEGORIES, CURVES, type Driver, type RateStep } from "../engine/cost/inputs";
import { curveIssue } from "../engine/learning/checkCurve";
import { AMOUNT, COUNT } from "../engine/constraints";
import { parseTable, type Table, type BlockRow } from "./cells/parseTable";
import { isBlankOrZero } from "./cells/blank";
import type { Cells } from "./cells/Cell";
import { quoteCell } from "./cells/quoteCell";
import { RowReader } from "./cells/RowReader";
import { nameKey } from "./headings/nameKey";
import { isSumRow } from "./headings/sumRow";
import { DRIVER_COLUMNS, type DriverColumn } from "../schema/columns";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "drivers";
const EXAMPLE = "Drivers[[#Headers],[#Data]]";
/**
 * Columns that belong to the driver's first row. A price break row has only a rate and the deployment it starts from.
 */
const OWN_COLUMNS = ["Category", "Unit", "First", "Slope", "Floor", "Curve"] as const;

type Draft = Readonly<{ driver: Omit<Driver, "rates">; rates: (RateStep & Readonly<{ row: number }>)[] }>;

/** The drivers block: one row per driver. Further rows of the same driver are price breaks. */
export function readDrivers(cells: Cells): Result<readonly Driver[]> {
  const read = parseTable(cells, {
    argument: ARGUMENT,
    columns: DRIVER_COLUMNS,
    required: ["Driver", "First", "Rate"],
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  for (const line of read.value.rows) readRow(read.value, line, drafts, problems);
  if (read.value.rows.length === 0) problems.push({ argument: ARGUMENT, issue: { kind: "noDriverListed" } });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: [...drafts.values()].map(({ driver, rates }) => ({
      ...driver,
      rates: rates.map(({ from, rate }) => ({ from, rate })).sort((a, b) => a.from - b.from),
    })),
  };
}

function readRow(
  table: Table<DriverColumn>,
  line: BlockRow<DriverColumn>,
  drafts: Map<string, Draft>,
  problems: Problem[],
): void {
  const reader = new RowReader(ARGUMENT, table, line, problems);
  const name = reader.text("Driver");
  if (isSumRow(name)) {
    reader.report("Driver", { kind: "sumRow", found: quoteCell(name), example: EXAMPLE });
    return;
  }
  const rate = reader.number("Rate", DRIVER_CONSTRAINTS.rate, 0);
  const from = Math.max(1, reader.number("From", COUNT, 1));
  if (name === "") {
    reader.report("Driver", { kind: "noDriverName" });
    return;
  }
  const existing = drafts.get(nameKey(name));
  if (existing === undefined) {
    if (from !== 1) reader.report("From", { kind: "firstRowLate", from });
    drafts.set(nameKey(name), { driver: readDriver(reader, name), rates: [{ from: 1, rate, row: line.row }] });
    return;
  }
  const filled = OWN_COLUMNS.find((column) => table.has(column) && !isBlankOrZero(line.cell(column)));
  const duplicate = existing.rates.find((step) => step.from === from);
  if (duplicate !== undefined) {
    reader.report("From", { kind: "breakTwice", row: duplicate.row, name, from });
  } else if (filled !== undefined) {
    reader.report(filled, { kind: "breakFilled", name });
  }
  existing.rates.push({ from, rate, row: line.row });
}

function readDriver(reader: RowReader<DriverColumn>, name: string): Omit<Driver, "rates"> {
  const driver = {
    name,
    category: reader.choice("Category", CATEGORIES, "Other"),
    unit: reader.text("Unit"),
    first: reader.number("First", AMOUNT, 0),
    slope: reader.number("Slope", DRIVER_CONSTRAINTS.slope, 1),
    floor: reader.number("Floor", AMOUNT, 0),
    curve: reader.choice("Curve", CURVES, "unit"),
  };
  const conflict = DRIVER_CONSTRAINTS.slope.test(driver.slope) ? curveIssue(driver) : undefined;
  if (conflict) reader.report(conflict.field === "floor" ? "Floor" : "Slope", conflict.fault);
  return driver;
}
