import type { Driver, RateStep } from "../engine/cost/inputs";
import { curveIssue } from "../engine/learning/checkCurve";
import { parseTable, type Table, type BlockRow } from "./cells/parseTable";
import { isBlankOrZero } from "./cells/blank";
import type { Cells } from "./cells/Cell";
import { quoteCell } from "./cells/quoteCell";
import { currencyOf } from "./cells/currencyOf";
import { RowReader } from "./cells/RowReader";
import { nameKey } from "./headings/nameKey";
import { isSumRow } from "./headings/sumRow";
import { ALL_DRIVERS, type AnyDriverColumn, DRIVERS, OPTIONAL_DRIVER_COLUMNS, OWN_COLUMNS } from "../schema/drivers";
import type { Problem, Result } from "./Problem";

const ARGUMENT = "drivers";
const EXAMPLE = "Drivers[[#Headers],[#Data]]";

type Draft = Readonly<{ driver: Omit<Driver, "rates">; rates: (RateStep & Readonly<{ row: number }>)[] }>;

/** The drivers block: one row per driver. Further rows of the same driver are price breaks. */
export function readDrivers(cells: Cells): Result<readonly Driver[]> {
  const read = parseTable(cells, {
    argument: ARGUMENT,
    schema: ALL_DRIVERS,
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
  table: Table<AnyDriverColumn>,
  line: BlockRow<AnyDriverColumn>,
  drafts: Map<string, Draft>,
  problems: Problem[],
): void {
  const reader = new RowReader(ARGUMENT, ALL_DRIVERS, table, line, problems);
  const name = reader.text("Driver");
  if (isSumRow(name)) {
    reader.report("Driver", { kind: "sumRow", found: quoteCell(name), example: EXAMPLE });
    return;
  }
  const rate = reader.number("Rate");
  const from = Math.max(1, reader.number("From"));
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
  const filled = [...OWN_COLUMNS, ...OPTIONAL_DRIVER_COLUMNS].find(
    (column) => table.has(column) && !isBlankOrZero(line.cell(column)),
  );
  const duplicate = existing.rates.find((step) => step.from === from);
  if (duplicate !== undefined) {
    reader.report("From", { kind: "breakTwice", row: duplicate.row, name, from });
  } else if (filled !== undefined) {
    reader.report(filled, { kind: "breakFilled", name });
  }
  existing.rates.push({ from, rate, row: line.row });
}

function readDriver(reader: RowReader<typeof ALL_DRIVERS>, name: string): Omit<Driver, "rates"> {
  const escalation = reader.number("Escalation");
  const currency = currencyOf(reader);
  const driver = {
    name,
    category: reader.choice("Category"),
    unit: reader.text("Unit"),
    first: reader.number("First"),
    slope: reader.number("Slope"),
    floor: reader.number("Floor"),
    curve: reader.choice("Curve"),
    ...(escalation === 0 ? {} : { escalation }),
    ...(currency === undefined ? {} : { currency }),
  };
  const conflict = DRIVERS.Slope.constraint.test(driver.slope) ? curveIssue(driver) : undefined;
  if (conflict) reader.report(conflict.field === "floor" ? "Floor" : "Slope", conflict.issue);
  return driver;
}
