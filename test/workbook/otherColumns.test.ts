/**
 * Model sheets whose columns are not those of this version, because an earlier version made them or somebody moved a
 * column. Sheets that would read other columns are refused, and the copy of such a model is read as it should.
 */
import { columnIndex, columnLetters } from "../../src/a1/columns";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { monthColumns } from "../../src/sheets/cash/monthColumns";
import { DRIVER_INPUT, SEGMENT_INPUT, TERM_INPUT } from "../../src/sheets/model/inputColumns";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { DRIVER_WORKING, SEGMENT_WORKING } from "../../src/sheets/model/workingColumns";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { listModels } from "../../src/workbook/model/listModels";
import type { ModelReference } from "../../src/workbook/model/Model";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { refused } from "../support/messages";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 2),
  segments: factoryInspection.segments.slice(0, 1),
};
const layout = modelLayout(small, "Rollout");

let preview: PreviewHost;
let first: ModelReference;
let second: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(undefined, { calculates: false });
  first = (await insertModel(small)).reference;
  second = (await insertModel({ ...small, title: "Other" })).reference;
});
afterAll(() => preview.close());

async function type(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells))
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function modelOf({ sheetId }: ModelReference) {
  const found = (await listModels()).find(({ model }) => model.reference.sheetId === sheetId);
  if (found === undefined) throw new Error("no model");
  return found.model;
}

const COMMANDS = {
  "comparison sheet": () => insertComparison([first, second]),
  "cash flow sheet": () => insertCashFlow(first),
  "executive summary": async () => insertExecutive(await modelOf(first), "1 May"),
} as const;
const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

async function expectRefused(commands: readonly (keyof typeof COMMANDS)[], at: string): Promise<void> {
  const before = snapshot(preview);
  for (const name of commands)
    expect(await refused(COMMANDS[name]())).toBe(
      `From ${at}, the columns of the model on ${first.sheetName} differ from those of this version. ` +
        `Duplicate the scenario, then add the ${name} to the copy.`,
    );
  expect(snapshot(preview)).toEqual(before);
}

const { drivers, segments, terms, driverWorkings, segmentWorkings } = layout;
const { Driver, Slope, Floor, Curve, Source } = DRIVER_INPUT;

/** Changes the sheet of the first model while the work runs. */
type Changed = (work: () => Promise<void>) => Promise<void>;

const withColumnBefore =
  (letters: string): Changed =>
  async (work) => {
    const sheet = preview.host.sheetById(first.sheetId);
    sheet.insertColumnsBefore(columnIndex(letters), 1);
    await preview.host.settled();
    await work();
    sheet.deleteColumn(columnIndex(letters));
    await preview.host.settled();
  };

const withHeaders =
  (row: number, typed: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): Changed =>
  async (work) => {
    const at = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(texts).map(([letters, text]) => [`${letters}${row}`, text]));
    await type(first.sheetName, at(typed));
    await work();
    await type(first.sheetName, at(before));
  };

const swapped = withHeaders(
  drivers.header,
  { [Slope]: "Floor", [Floor]: "Slope" },
  { [Slope]: "Slope", [Floor]: "Floor" },
);
const earlier = withHeaders(
  segments.header,
  { [SEGMENT_INPUT.Size]: "Source", [SEGMENT_INPUT.Source]: "" },
  { [SEGMENT_INPUT.Size]: "Size", [SEGMENT_INPUT.Source]: "Source" },
);

test.each([
  ["a header of the drivers that stands elsewhere", swapped, `${Slope}${drivers.header}`],
  ["segments of a version without their last column", earlier, `${SEGMENT_INPUT.Size}${segments.header}`],
  ["values of the terms in another column", withColumnBefore(TERM_INPUT.value), `${TERM_INPUT.value}${terms.header}`],
  ["a column before all others", withColumnBefore(Driver), `${Driver}${terms.header}`],
  ["a column within the drivers", withColumnBefore(Curve), `${Curve}${drivers.header}`],
])("comparison, cash flow and page refuse %s", (_, changed, at) => changed(() => expectRefused(NAMES, at)));

test("the cash flow refuses another column to the right of the printed ones, which no other sheet reads", async () => {
  await withColumnBefore(SEGMENT_WORKING.industry)(async () => {
    await expectRefused(["cash flow sheet"], `${SEGMENT_WORKING.industry}${segmentWorkings.header}`);
    await (await insertComparison([first, second])).undo();
  });
});

test("one working more is refused, although all inputs stand where they should", async () => {
  const { header, last } = driverWorkings;
  const nameRows = (to: string): Promise<void> =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.getItem("Rollout_DriverRows").delete();
      names.add("Rollout_DriverRows", worksheets.getItem(first.sheetName).getRange(`${Driver}${header}:${to}${last}`));
      await context.sync();
    });
  const { expert } = DRIVER_WORKING;
  const further = columnLetters(columnIndex(expert) + 1);
  await nameRows(further);
  await expectRefused(NAMES, `${further}${header}`);
  await nameRows(expert);
});

test("headers with units, in other words and in other languages are the same columns", async () => {
  const words = withHeaders(drivers.header, { [Slope]: "Pente (%)", [Source]: "Where from" }, { [Slope]: "Slope" });
  await words(async () => {
    await type(first.sheetName, { [`${TERM_INPUT.value}${terms.header}`]: "Amount" });
    for (const name of NAMES) await (await COMMANDS[name]()).undo();
  });
});

test("the copy of a model with a moved column is accepted, and a cash flow with another column is not", async () => {
  preview.host.sheetById(first.sheetId).insertColumnsBefore(columnIndex(Curve), 1);
  await preview.host.settled();
  await duplicateScenario(first, "Copy");
  const copy = (await listModels()).find(({ model }) => model.reference.sheetName === "Copy");
  if (copy === undefined) throw new Error("no copy");
  first = copy.model.reference;
  for (const name of NAMES) await COMMANDS[name]();
  const cash = (await modelOf(first)).cashSheet ?? "";
  preview.host.sheetByName(cash)?.insertColumnsBefore(columnIndex(monthColumns(false).months.net), 1);
  await preview.host.settled();
  expect(await refused(COMMANDS["executive summary"]())).toMatch(
    new RegExp(`^From AA\\d+, the columns of the cash flow sheet ${cash} differ from those of this version\\. Delete`),
  );
});
