/** Scenarios in the preview's grid: duplicated, renamed, deleted, and each change undone. */
import { columnIndex } from "../../src/a1/columns";
import { formulasOf, valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { addDriver } from "../../src/workbook/edit/drivers";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { insertRisk } from "../../src/workbook/insert/insertRisk";
import { listModels } from "../../src/workbook/model/listModels";
import type { ListedModel, ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { showSheet } from "../../src/workbook/office/showSheet";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { looks, snapshot } from "../support/workbookCells";
import { refused, changeText } from "../support/messages";

jest.setTimeout(600_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 2),
  segments: factoryInspection.segments.slice(0, 1),
};
const layout = modelLayout(small, "Rollout");
const NAME = "Factory inspection";

let preview: PreviewHost;
let reference: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel(small));
  await addDriver(reference, { Driver: "Expert on site", Rate: 11000, From: 20 });
  await type(NAME, [
    [`D${layout.terms.first}`, "'=kEUR"],
    [`E${layout.terms.first}`, "board paper, page 4"],
    [`K${layout.drivers.first}`, "+ 10 % from the vendor"],
    [`C${layout.clients.first}`, "=70000*2"],
    [`F${layout.clients.first}`, "'=EUR"],
    ["X3", "a note beside the model"],
    ["X4", 21],
  ]);
});
afterAll(() => preview.close());

async function type(sheet: string, cells: readonly (readonly [string, unknown])[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, value] of cells)
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });
}

async function listed(name: string): Promise<ListedModel> {
  const found = (await listModels()).find(({ model }) => model.reference.sheetName === name);
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
}

function cells(name: string, read = formulasOf): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return read(sheet.getRange(0, 0, layout.deploymentTable.last, Math.min(24, sheet.getMaxColumns())));
}
const at = (name: string, row: number, column: string, read = formulasOf): unknown =>
  cells(name, read)[row - 1]?.[columnIndex(column)];

test("a copy has all typed cells, and changes of one do not affect the other", async () => {
  const before = snapshot(preview);
  const change = await duplicateScenario(reference, "Lower price");
  expect(changeText(change)).toBe("Factory inspection duplicated as Lower price");
  const [original, copy] = [await listed(NAME), await listed("Lower price")];
  expect(copy.model.cells).toEqual(original.model.cells);
  expect(copy.active).toBe(true);
  expect(original.active).toBe(false);
  expect(copy.model.reference.names.drivers).toBe("Rollout2_Drivers");
  // Every cell except its title and the texts that contain it; the first rows of both deployment tables and checks too.
  const asCopied = cells(NAME).map((row) =>
    row.map((cell) => (cell === NAME ? "Lower price" : String(cell).replaceAll("Rollout_", "Rollout2_"))),
  );
  expect(cells("Lower price").map((row) => row.map(String))).toEqual(asCopied);
  expect(cells("Lower price", valuesOf).slice(layout.deploymentTable.header)).toEqual(
    cells(NAME, valuesOf).slice(layout.deploymentTable.header),
  );
  const tables = preview.host.tables.map(({ name, area }) => [name.replace("Rollout2", "Rollout"), area] as const);
  expect(tables.slice(3)).toEqual(tables.slice(0, 3));

  await type("Lower price", [[`E${layout.segments.first}`, 1]]);
  expect((await listed(NAME)).model.cells).toEqual(original.model.cells);
  await type(NAME, [[`F${layout.drivers.first}`, 1]]);
  expect((await listed("Lower price")).model.cells.drivers).toEqual(copy.model.cells.drivers);
  await type(NAME, [[`F${layout.drivers.first}`, small.drivers[0]?.rate]]);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("a copy has a deployment table for all its clients, and the notes beside the model", async () => {
  const clients = `D${layout.segments.first}`;
  await type(NAME, [[clients, 150]]);
  const change = await duplicateScenario(reference, "Many clients");
  expect(changeText(change)).toBe("Factory inspection duplicated as Many clients");
  const sheet = preview.host.sheetByName("Many clients");
  const deploymentTable = sheet && valuesOf(sheet.getRange(layout.deploymentTable.first - 1, 1, 190, 10));
  expect(deploymentTable?.map(([deployment]) => deployment).slice(148, 152)).toEqual([149, 150, "", ""]);
  expect(at("Many clients", 3, "X", valuesOf)).toBe("a note beside the model");
  await change.undo();
  await type(NAME, [[clients, small.segments[0]?.clients]]);
});

test("on a sheet without a model, the model read last stays selected", async () => {
  const change = await duplicateScenario(reference, "Read last");
  const { sheetId } = (await listed("Read last")).model.reference;
  expect((await readModel())?.reference.sheetId).toBe(sheetId);
  await showSheet("Sheet1");
  expect((await readModel(sheetId))?.reference.sheetId).toBe(sheetId);
  expect((await readModel())?.reference.sheetName).toBe(NAME);
  await change.undo();
  expect((await readModel(sheetId))?.reference.sheetName).toBe(NAME);
});

test("formulas are copied if they keep their meaning, otherwise as values, with a warning", async () => {
  const [first, second] = [layout.drivers.first, layout.drivers.first + 1];
  await type("Sheet1", [["A1", 5000]]);
  await type(NAME, [
    [`F${first}`, "=Sheet1!A1*2"],
    [`H${first}`, `=F${first}/100000`],
    [`E${second}`, `='${NAME}'!X4`],
    [`F${second}`, "=SUM(Rollout_Terms)*0+7"],
  ]);
  const change = await duplicateScenario(reference, "Formulas");
  expect(changeText(change)).toBe(
    `Factory inspection duplicated as Formulas; formulas that referred to the original are now values: E${second}`,
  );
  expect(at("Formulas", first, "F")).toBe("=Sheet1!A1*2");
  expect(at("Formulas", first, "H")).toBe(`=F${first}/100000`);
  expect(at("Formulas", second, "E")).toBe(21);
  expect(at("Formulas", second, "F")).toBe("=SUM(Rollout2_Terms)*0+7");
  expect((await listed("Formulas")).model.cells).toEqual((await listed(NAME)).model.cells);
  await type("Sheet1", [["A1", 6000]]);
  expect(at("Formulas", first, "F", valuesOf)).toBe(12000);
  await change.undo();
});

test("a copy of a rearranged sheet has equal blocks, with a warning about columns that did not fit", async () => {
  const sheet = preview.host.sheetById(reference.sheetId);
  sheet.insertRowsBefore(layout.terms.first, 1);
  sheet.insertColumnsAfter(5, 1);
  await preview.host.settled();
  await type(NAME, [[`F${layout.drivers.first + 2}`, 7]]);
  const header = layout.drivers.header + 1;
  await type(NAME, [
    [`G${header}`, "Checked by"],
    [`G${header + 1}`, "Ann"],
  ]);
  const change = await duplicateScenario(reference, "Reshaped");
  expect(changeText(change)).toContain("column Checked by of the cost drivers was left out");
  expect(changeText(change)).toContain("notes beside the blocks were left out");
  const [original, copy] = [await listed(NAME), await listed("Reshaped")];
  const kept = original.model.cells.drivers.map((row) => row.filter((_, index) => index !== 5));
  expect(copy.model.cells.drivers).toEqual(kept);
  expect(copy.model.cells.terms).toEqual(original.model.cells.terms.filter(([label]) => label !== ""));
  expect(at("Reshaped", layout.drivers.first, "H", valuesOf)).toBe(at(NAME, header + 1, "I", valuesOf));
  await change.undo();
  sheet.deleteColumn(6);
  sheet.deleteRow(layout.terms.first - 1);
  await preview.host.settled();
});

test("invalid names are refused with a message before anything is written", async () => {
  const before = snapshot(preview);
  for (const name of ["", " ", "a/b", "'a", "a'", "x".repeat(32), "history", "SHEET1", "factory inspection", "a\tb"]) {
    expect(await refused(duplicateScenario(reference, name))).toContain("No sheet can be named");
    if (name === "factory inspection") continue;
    expect(await refused(renameScenario(reference, name))).toContain("No sheet can be named");
  }
  expect(snapshot(preview)).toEqual(before);
});

test("dependent sheets follow a renamed scenario, and undo restores its name", async () => {
  const cash = await insertCashFlow(reference);
  const before = snapshot(preview);
  const change = await renameScenario(reference, "Base no");
  expect(changeText(change)).toBe("Factory inspection renamed to Base no");
  const renamed = await listed("Base no");
  expect(renamed.model.reference).toEqual({ ...reference, sheetName: "Base no" });
  expect(renamed.relatedSheets).toEqual(["Factory inspection cash flow"]);
  const cashFlowTexts = cells("Factory inspection cash flow").flat().map(String);
  expect(cashFlowTexts.some((formula) => formula.includes("'Base no'!"))).toBe(true);
  expect(cashFlowTexts.some((formula) => formula.includes("'Factory inspection'!"))).toBe(false);
  expect([at("Base no", 1, "B"), at("Factory inspection cash flow", 1, "B", valuesOf)]).toEqual([
    "Base no",
    "Base no: cash flow",
  ]);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
  // The same letters in another case are another name for the same sheet.
  const louder = await renameScenario(reference, "FACTORY inspection");
  await louder.undo();
  await cash.undo();
});

test("rename keeps a title that differs from the sheet name, and every title on a protected sheet", async () => {
  const sheet = preview.host.sheetById(reference.sheetId);
  const title = (): string => String(at(sheet.getSheetName(), 1, "B"));
  await type(NAME, [["B1", "Base no"]]);
  const change = await renameScenario(reference, "Base no");
  expect(title()).toBe("Base no");
  await change.undo();
  expect([sheet.getSheetName(), title()]).toEqual([NAME, "Base no"]);
  await type(NAME, [["B1", NAME]]);
  preview.host.protectedSheets.add(reference.sheetId);
  const locked = await renameScenario(reference, "=2");
  expect(title()).toBe(NAME);
  await locked.undo();
  preview.host.protectedSheets.delete(reference.sheetId);
  const odd = await renameScenario(reference, "=2");
  expect([sheet.getSheetName(), title(), at("=2", 1, "B", valuesOf)]).toEqual(["=2", "=2", "=2"]);
  await odd.undo();
  expect([sheet.getSheetName(), title()]).toEqual([NAME, NAME]);
});

test("a scenario is deleted with its cash flow and risk sheets and their names; undo restores them", async () => {
  await insertCashFlow(reference);
  await insertRisk(reference, { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 });
  preview.host.book.insertSheet("Notes");
  await type("Notes", [
    ["B2", `='${NAME}'!C5&"!"`],
    ["B3", "=#REF!+1"],
    ["B4", `'='${NAME}'!C5&#REF!`],
    ["B5", `='${NAME}'!C5`],
    ["B6", `='${NAME} cash flow'!B1`],
  ]);
  await Excel.run(async (context) => {
    context.workbook.names.add("Mine", `='${NAME}'!$C$5`);
    await context.sync();
  });
  const before = looks(preview);
  const [was] = await listModels();
  const change = await deleteScenario(reference);
  expect(changeText(change)).toBe("Factory inspection deleted");
  expect(snapshot(preview)).toMatchObject({ names: [["Mine", "#REF!"]], tables: [], charts: [] });
  expect(preview.host.book.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "Notes"]);
  expect(await listModels()).toEqual([]);
  // A name that the user typed instead stays.
  expect([at("Notes", 5, "B"), at("Notes", 6, "B")]).toEqual(["=#REF!", "=#REF!"]);
  await type("Notes", [["B5", 42]]);
  await change.undo();
  expect([at("Notes", 4, "B", valuesOf), at("Notes", 5, "B")]).toEqual([`='${NAME}'!C5&#REF!`, 42]);
  await type("Notes", [["B5", `='${NAME}'!C5`]]);
  const after = looks(preview);
  expect(after.sheets).toEqual(before.sheets);
  expect(after.charts).toEqual(before.charts);
  expect(new Map(after.names as [string, string][])).toEqual(new Map(before.names as [string, string][]));
  expect(after.tables).toEqual(before.tables);
  const [is] = await listModels();
  expect(is).toMatchObject({
    model: { cells: was?.model.cells, cashSheet: was?.model.cashSheet, risk: was?.model.risk },
    relatedSheets: was?.relatedSheets,
  });
  if (is === undefined) throw new Error("no model");
  reference = is.model.reference;
});

test("undo delete when the name is taken: restores under a new name; the risk sheet refers to it; other sheets keep #REF!", async () => {
  const change = await deleteScenario(reference);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(NAME);
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  await type("Notes", [["B3", `='${NAME}'!C5`]]);
  await change.undo();
  expect(preview.host.book.getSheets().map((sheet) => sheet.getSheetName())).toEqual([
    ...["Sheet1", "Notes", NAME, "Other"],
    ...[`${NAME} 2`, `${NAME} cash flow`, `${NAME} risk`],
  ]);
  expect([at(`${NAME} risk`, 1, "B"), at(`${NAME} risk`, 1, "B", valuesOf)]).toEqual([
    `='${NAME} 2'!$B$1&": risk"`,
    `${NAME} 2: risk`,
  ]);
  expect([at("Notes", 2, "B"), at("Notes", 3, "B")]).toEqual(['=#REF!&"!"', `='${NAME}'!C5`]);
  ({ reference } = (await listed(`${NAME} 2`)).model);
});

test("undo restores a risk sheet that the user has rearranged from its cells", async () => {
  preview.host.sheetByName(`${NAME} risk`)?.insertRowsBefore(8, 1);
  await preview.host.settled();
  const before = snapshot(preview);
  const change = await deleteScenario(reference);
  await change.undo();
  const after = snapshot(preview);
  expect(after.sheets).toEqual(before.sheets);
  expect(looks(preview).charts.filter(({ sheet }) => sheet.endsWith(" risk"))).toEqual([]);
  ({ reference } = (await listed(`${NAME} 2`)).model);
});

test("the last visible sheet is not deleted, and the message says what to do", async () => {
  const others = ["Sheet1", "Notes", NAME, "Other"].flatMap((name) => preview.host.sheetByName(name) ?? []);
  for (const sheet of others) sheet.hideSheet();
  const before = snapshot(preview);
  expect(await refused(deleteScenario(reference))).toBe(
    "No other sheet of this workbook is visible, and Excel needs at least one. Add a sheet or unhide one, then delete this scenario.",
  );
  expect(snapshot(preview)).toEqual(before);
  for (const sheet of others) sheet.showSheet();
});
