import { DRIVER_RULES } from "../engine/cost/inputRules";
import { CATEGORIES, CURVES, type Driver, type RateStep } from "../engine/cost/inputs";
import { curveConflict } from "../engine/learning/checkCurve";
import { AMOUNT, COUNT } from "../engine/rules";
import { block, type BlockOf, type BlockRow } from "./cells/block";
import { isBlank } from "./cells/blank";
import type { Cells } from "./cells/Cell";
import { found } from "./cells/found";
import { RowReader } from "./cells/RowReader";
import { nameKey } from "./headings/nameKey";
import { isSumRow } from "./headings/sumRow";
import { DRIVER_COLUMNS, type DriverColumn } from "./columns";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "drivers";
const EXAMPLE = "Drivers[[#Headers],[#Data]]";
/** A price break says from when which rate holds; the rest is the driver's own. */
const OWN_COLUMNS = ["Category", "Unit", "First", "Slope", "Floor", "Curve"] as const;

type Draft = Readonly<{ driver: Omit<Driver, "rates">; rates: (RateStep & Readonly<{ row: number }>)[] }>;

/** The drivers block: one row a driver, further rows of the same driver being price breaks. */
export function readDrivers(cells: Cells): Result<readonly Driver[]> {
  const read = block(cells, {
    argument: ARGUMENT,
    columns: DRIVER_COLUMNS,
    required: ["Driver", "First", "Rate"],
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  for (const line of read.value.rows) readRow(read.value, line, drafts, problems);
  if (read.value.rows.length === 0) problems.push({ argument: ARGUMENT, mistake: { kind: "noDriverListed" } });
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
  table: BlockOf<DriverColumn>,
  line: BlockRow<DriverColumn>,
  drafts: Map<string, Draft>,
  problems: Problem[],
): void {
  const reader = new RowReader(ARGUMENT, table, line, problems);
  const name = reader.text("Driver");
  if (isSumRow(name)) {
    reader.complain("Driver", { kind: "sumRow", found: found(name), example: EXAMPLE });
    return;
  }
  const rate = reader.number("Rate", DRIVER_RULES.rate, 0);
  const from = Math.max(1, reader.number("From", COUNT, 1));
  if (name === "") {
    reader.complain("Driver", { kind: "noDriverName" });
    return;
  }
  const known = drafts.get(nameKey(name));
  if (known === undefined) {
    if (from !== 1) reader.complain("From", { kind: "firstRowLate", from });
    drafts.set(nameKey(name), { driver: readDriver(reader, name), rates: [{ from: 1, rate, row: line.row }] });
    return;
  }
  const filled = OWN_COLUMNS.find((column) => table.has(column) && !isBlank(line.cell(column)));
  const twin = known.rates.find((step) => step.from === from);
  if (twin !== undefined) {
    reader.complain("From", { kind: "breakTwice", row: twin.row, name, from });
  } else if (filled !== undefined) {
    reader.complain(filled, { kind: "breakFilled", name });
  }
  known.rates.push({ from, rate, row: line.row });
}

function readDriver(reader: RowReader<DriverColumn>, name: string): Omit<Driver, "rates"> {
  const driver = {
    name,
    category: reader.choice("Category", CATEGORIES, "Other"),
    unit: reader.text("Unit"),
    first: reader.number("First", AMOUNT, 0),
    slope: reader.number("Slope", DRIVER_RULES.slope, 1),
    floor: reader.number("Floor", AMOUNT, 0),
    curve: reader.choice("Curve", CURVES, "unit"),
  };
  const conflict = DRIVER_RULES.slope.holds(driver.slope) ? curveConflict(driver) : undefined;
  if (conflict) reader.complain(conflict.field === "floor" ? "Floor" : "Slope", conflict.fault);
  return driver;
}
