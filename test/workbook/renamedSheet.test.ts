/**
 * A tab is renamed by hand, and a command runs at once with the state that the pane read before: its references use the
 * new name of the sheet.
 */
import { quoteSheet } from "../../src/a1/sheetReference";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { addDriver, editDriver, removeDriver } from "../../src/workbook/edit/drivers";
import { addPriceBreak, removePriceBreak } from "../../src/workbook/edit/priceBreaks";
import { addSegment, editSegment, moveSegment, removeSegment } from "../../src/workbook/edit/segments";
import { applyWhatIf } from "../../src/workbook/edit/applyWhatIf";
import { editTerm } from "../../src/workbook/edit/editTerm";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { insertFormula } from "../../src/workbook/insert/insertFormula";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { insertRisk } from "../../src/workbook/insert/insertRisk";
import { listModels } from "../../src/workbook/model/listModels";
import type { Change, Model, ModelReference } from "../../src/workbook/model/Model";
import { pasteCells } from "../../src/workbook/edit/pasteCells";
import { readForFile } from "../../src/workbook/model/readForFile";
import { readModel } from "../../src/workbook/model/readModel";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { exportScenario } from "../../src/workbook/scenario/exportScenario";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import { selectCells } from "../../src/workbook/model/selectCells";
import { showSheet } from "../../src/workbook/office/showSheet";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { snapshot } from "../support/workbookCells";
import { smallModel } from "../support/faultInjection";

jest.setTimeout(600_000);

const BEFORE = factoryInspection.title;
const FIRST = smallModel.drivers[0]?.driver ?? "";
/** Formulas double the quote of the second name; the third looks like a cell. */
const NAMES = ["Plan A", "O'Brien", "Q4"] as const;

let preview: PreviewHost;
let stale: Model;
let second: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(undefined, { calculates: false });
  second = (await insertModel({ ...smallModel, title: "Second" })).reference;
  const { reference } = await insertModel(smallModel);
  await addPriceBreak(reference, { Driver: FIRST, Rate: 90, From: 2 });
  await addSegment(reference, {
    ...{ Segment: "Further", Industry: smallModel.segments[0]?.industry ?? "" },
    ...{ Clients: 1, Price: 90000, Size: 1 },
  });
  await insertRisk(reference, { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 });
  stale = (await readModel(reference.sheetId)) ?? fail();
});
afterAll(() => preview.close());

/** Renames the sheet as a double click on the tab does. */
async function renameTab(sheetId: string, name: string): Promise<void> {
  const unitId = preview.host.book.getId();
  await preview.grid.executeCommand("sheet.command.set-worksheet-name", { unitId, subUnitId: sheetId, name });
}

const run = { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 };
const insertAt = async (row: number): Promise<Change> => {
  preview.host.sheetById(second.sheetId).getRange(row, 20, 1, 1).activate();
  const outcome = await insertFormula(stale.reference, { formula: "=SUM(1,2)", size: { rows: 1, columns: 1 } });
  return outcome.kind === "inserted" ? outcome.change : fail();
};
const priceOf = (): number => smallModel.segments[0]?.price ?? 0;

/** Commands that add a sheet, or cells that refer to the model. */
const ADDING: Readonly<Record<string, () => Promise<Change>>> = {
  insertCashFlow: () => insertCashFlow(stale.reference),
  insertExecutive: () => insertExecutive(stale, "today"),
  insertRisk: () => insertRisk(stale.reference, run),
  insertComparison: () => insertComparison([stale.reference, second]),
  duplicateScenario: () => duplicateScenario(stale.reference, "Copy"),
};

/** Commands that change the model in place. */
const CHANGING: Readonly<Record<string, () => Promise<Change>>> = {
  addDriver: () => addDriver(stale.reference, { Driver: "Travel", First: 1, Rate: 2 }),
  editDriver: () => editDriver(stale.reference, 1, { First: 9 }),
  removeDriver: () => removeDriver(stale.reference, 1),
  addPriceBreak: () => addPriceBreak(stale.reference, { Driver: FIRST, Rate: 80, From: 3 }),
  removePriceBreak: () => removePriceBreak(stale.reference, 2),
  addSegment: () => addSegment(stale.reference, { Segment: "Small ones", Clients: 4, Price: 5 }),
  editSegment: () => editSegment(stale.reference, 1, { Clients: 2 }),
  removeSegment: () => removeSegment(stale.reference, 1),
  moveSegment: () => moveSegment(stale.reference, 2),
  editTerm: () => editTerm(stale.reference, { label: "Transfer", value: 0.25 }),
  saveInputs: () => saveInputs(stale.reference, { drivers: [{ row: 1, cells: { First: 7 } }] }),
  pasteCells: () => pasteCells(stale.reference, "segments", [{ row: 1, column: "Clients", from: 3, to: 5 }]),
  applyWhatIf: () =>
    applyWhatIf(stale.reference, [{ block: "segments", row: 1, column: "Price", from: priceOf(), to: 1 }]),
  insertFormula: () => insertAt(300),
};

const book = (): string => JSON.stringify(snapshot(preview));
const formulas = (): readonly string[] =>
  snapshot(preview).sheets.flatMap(({ cells }) =>
    cells.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("=")),
  );
const quoted = (name: string): string => `${quoteSheet(name)}!`;

describe.each(NAMES)("after the tab was renamed to %s", (name) => {
  const after: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const undo of after.splice(0)) await undo();
  });

  test.each(Object.entries(ADDING))("%s refers to the sheet by its new name", async (command, add) => {
    await renameTab(stale.reference.sheetId, name);
    const before = formulas().length;
    const { undo } = await add();
    after.push(undo);
    expect(formulas().length).toBeGreaterThan(before);
    expect(formulas().filter((formula) => formula.includes(`${BEFORE}'!`))).toEqual([]);
    expect(formulas().filter((formula) => formula.includes("#REF!"))).toEqual([]);
    // A copy refers only to itself.
    if (command === "duplicateScenario") return;
    expect(formulas().some((formula) => formula.includes(quoted(name)))).toBe(true);
    const sheets = preview.host.book.getSheets().map((sheet) => sheet.getSheetName());
    if (command !== "insertComparison") expect(sheets.some((one) => one.startsWith(`${name} `))).toBe(true);
    expect(snapshot(preview).names.filter(([, meaning]) => meaning.includes(`${BEFORE}'!`))).toEqual([]);
  });
});

test.each(Object.entries(CHANGING))("%s changes the renamed sheet, and undo reverts it", async (_, change) => {
  await renameTab(stale.reference.sheetId, "Plan A");
  const before = book();
  const { undo } = await change();
  expect(book()).not.toBe(before);
  await renameTab(stale.reference.sheetId, "Plan B");
  await undo();
  await renameTab(stale.reference.sheetId, "Plan A");
  expect(book()).toBe(before);
});

test("reading commands return the renamed sheet's own cells", async () => {
  await renameTab(stale.reference.sheetId, "Plan A");
  const [template] = await readForFile([stale.reference]);
  expect(template?.drivers[0]?.driver).toBe(FIRST);
  const { scenario } = await exportScenario(stale.reference);
  expect(scenario.drivers[0]?.[0]).toBe(FIRST);
  await selectCells(stale.reference, { block: "drivers", rows: [FIRST], columns: ["Rate"] });
  expect(preview.host.book.getActiveSheet().getSheetName()).toBe("Plan A");
});

test("a renamed sheet is activated, also if its name was deleted", async () => {
  await renameTab(stale.reference.sheetId, "Plan C");
  const front = (): string => preview.host.book.getActiveSheet().getSheetName();
  preview.host.book.setActiveSheet(preview.host.sheetById(second.sheetId));
  await showSheet(BEFORE, stale.reference.names.drivers);
  expect(front()).toBe("Plan C");
  await showSheet("Second", "No_Such_Name");
  expect(front()).toBe("Second");
  await expect(showSheet(BEFORE, "No_Such_Name")).rejects.toMatchObject({ failure: { kind: "sheetGone" } });
});

test("a page uses the current name of the risk sheet", async () => {
  const { sheetName } = stale.risk ?? fail();
  const risk = preview.host.sheetByName(sheetName) ?? fail();
  // The simulation was of a larger model, so the rows of inputs that this model does not have are removed.
  await Excel.run(async (context) => {
    const block = context.workbook.names.getItem("Rollout2_Risk1").getRange().load("values");
    await context.sync();
    const own = (row: readonly unknown[]): boolean => String(row[0]).startsWith(`${FIRST}.`);
    const rows = block.values as unknown[][];
    block.values = rows.map((row, index) => (index === 0 || own(row) ? row : row.map(() => "")));
    await context.sync();
  });
  await renameTab(risk.getSheetId(), "Wide ranges");
  const { undo } = await insertExecutive(stale, "today");
  const texts = snapshot(preview).sheets.flatMap(({ cells }) => cells.flat().map(String));
  expect(texts.some((text) => text.includes("Wide ranges"))).toBe(true);
  expect(texts.filter((text) => text.includes(sheetName))).toEqual([]);
  await undo();
});

const BLOCKS = ["Drivers", "Segments", "Terms"] as const;

async function renameNames(before: string, after: string): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    for (const block of BLOCKS) {
      const old = names.getItem(`${before}_${block}`);
      names.add(`${after}_${block}`, old.getRange());
      old.delete();
    }
    await context.sync();
  });
}

describe("after the names of the model were changed", () => {
  beforeEach(() => renameNames("Rollout2", "Ours"));
  afterEach(() => renameNames("Ours", "Rollout2"));

  test("a command finds the model by its sheet", async () => {
    expect(stale.reference.names.drivers).toBe("Rollout2_Drivers");
    const { undo } = await editDriver(stale.reference, 1, { First: 9 });
    expect((await readModel(stale.reference.sheetId))?.cells.drivers[1]).toContain(9);
    await undo();
  });

  test("a formula of the pane is inserted with the current names, and its texts do not change", async () => {
    preview.host.sheetById(second.sheetId).getRange(300, 20, 1, 1).activate();
    const formula = '=ROLLOUT.REQUIRED(3,Rollout2_Drivers,Rollout2_Segments,Rollout2_Terms,"Rollout2_Drivers","Rate")';
    await insertFormula(stale.reference, { formula, size: { rows: 1, columns: 1 } });
    expect(formulas()).toContain(
      '=ROLLOUT.REQUIRED(3,Ours_Drivers,Ours_Segments,Ours_Terms,"Rollout2_Drivers","Rate")',
    );
  });

  test("names that were moved to another sheet are not used for the model", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      for (const block of BLOCKS) names.add(`Rollout2_${block}`, worksheets.getItem("Sheet1").getRange("A1:B3"));
      await context.sync();
    });
    const { undo } = await editDriver(stale.reference, 1, { First: 9 });
    const ours = (await listModels()).find(({ model }) => model.reference.names.drivers === "Ours_Drivers");
    expect(ours?.model.cells.drivers[1]).toContain(9);
    await undo();
    await Excel.run(async (context) => {
      for (const block of BLOCKS) context.workbook.names.getItem(`Rollout2_${block}`).delete();
      await context.sync();
    });
  });
});

test("renameScenario and deleteScenario change the renamed sheet", async () => {
  await renameTab(stale.reference.sheetId, "Plan A");
  expect((await renameScenario(stale.reference, "Plan B")).summary).toEqual({
    kind: "scenarioRenamed",
    before: "Plan A",
    after: "Plan B",
  });
  await renameTab(stale.reference.sheetId, "Plan C");
  expect((await deleteScenario(stale.reference)).summary).toEqual({ kind: "scenarioDeleted", sheet: "Plan C" });
  expect(preview.host.sheetByName("Plan C")).toBeUndefined();
});

function fail(): never {
  throw new Error("it is not there");
}
