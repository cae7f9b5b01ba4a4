/** Full blocks grow by Add and by a paste, and shrink again by undo. */
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { readPlan } from "../../src/plan/readPlan";
import { valuesOf } from "../../src/preview/host/cells";
import { addDriver } from "../../src/workbook/edit/drivers";
import { addSegment } from "../../src/workbook/edit/segments";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { CellChange, Change, Model, ModelReference } from "../../src/workbook/model/Model";
import { pasteCells } from "../../src/workbook/edit/pasteCells";
import { readModel } from "../../src/workbook/model/readModel";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { shortModel } from "../support/nativePlans";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { refused } from "../support/messages";
import { looks, snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;
beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel(shortModel));
  before = snapshot(preview);
});
afterAll(() => preview.close());

async function model(): Promise<Model> {
  const found = await readModel();
  if (found === null) throw new Error("no model");
  return found;
}

const SEGMENT = { Industry: "Food", Clients: 1, Price: 90_000, Size: 1 };
const segmentRows = (from: number, count: number): readonly CellChange[] =>
  Array.from({ length: count }, (_, index) =>
    Object.entries({ Segment: `Client ${from + index}`, ...SEGMENT }).map(([column, to]) => ({
      ...{ row: from + index, column, to },
      from: "",
    })),
  ).flat();

/** Compares the deployment table of the sheet with that of the engine for the current blocks. */
async function tableIsRight(): Promise<number> {
  const read = readPlan((await model()).cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const compiled = compile(read.value);
  await preview.host.settled();
  const name = preview.host.book.getDefinedName("Rollout_Ladder")?.getFormulaOrRefString() ?? "";
  const native = valuesOf(preview.host.sheetById(reference.sheetId).getRange(name.replace(/^.*!/, "")))
    .slice(1)
    .filter(([deployment]) => typeof deployment === "number");
  const expected = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 }).slice(0, native.length);
  expect(native.length).toBe(Math.min(compiled.last, 200, native.length));
  expect(native.length).toBeGreaterThan(0);
  expected.forEach((row, index) => {
    const [deployment, segment, , unitCost, , totalCost] = native[index] ?? [];
    expect([deployment, segment]).toEqual([row.deployment, row.segment]);
    expect(Math.abs(Number(unitCost) - row.unitCost)).toBeLessThanOrEqual(1e-9 * row.unitCost);
    expect(Math.abs(Number(totalCost) - row.totalCost)).toBeLessThanOrEqual(1e-9 * row.totalCost);
  });
  return compiled.last;
}

const used = async (block: "drivers" | "segments"): Promise<number> =>
  (await model()).cells[block].findLastIndex(([name]) => name !== "");

async function undo(...changes: readonly Change[]): Promise<void> {
  for (const change of changes.toReversed()) await change.undo();
  expect(snapshot(preview)).toEqual(before);
}

test("a paste of 40 segments inserts rows inside the block, every figure counts them, and undo removes them", async () => {
  const first = (await used("segments")) + 1;
  const rows = (await model()).cells.segments.length;
  const clients = await tableIsRight();
  const change = await pasteCells(reference, "segments", segmentRows(first, 40));
  const { cells } = await model();
  expect(cells.segments).toHaveLength(first + 40);
  expect(cells.segments.length).toBeGreaterThan(rows);
  expect(cells.segments.at(-1)?.[0]).toBe(`Client ${first + 39}`);
  expect(await tableIsRight()).toBe(clients + 40);
  const further = await addSegment(reference, { Segment: "One more", ...SEGMENT });
  expect(await tableIsRight()).toBe(clients + 41);
  await undo(change, further);
  expect(await tableIsRight()).toBe(clients);
});

test("Add driver and a save of several new drivers grow a full block", async () => {
  const driver = { First: 1, Rate: 100, Slope: 0.9 };
  const changes: Change[] = [];
  const { drivers } = (await model()).cells;
  const free = drivers.length - 1 - (await used("drivers"));
  const many = Array.from({ length: free + 1 }, (_, index) => ({ cells: { Driver: `New ${index}`, ...driver } }));
  changes.push(await saveInputs(reference, { drivers: many, segments: [{ row: 1, cells: { Price: 95_000 } }] }));
  changes.push(await addDriver(reference, { Driver: "Last", ...driver }));
  const after = (await model()).cells.drivers;
  expect(after).toHaveLength(drivers.length + 2);
  expect(after.at(-1)?.[0]).toBe("Last");
  await tableIsRight();
  await undo(...changes);
});

test("formulas that refer to cells below the block still refer to them after the paste and after undo", async () => {
  const { origins, cells } = await model();
  const at = origins?.drivers;
  if (at === undefined) throw new Error("the model has no place");
  const sheet = preview.host.sheetById(reference.sheetId);
  const rate = cells.drivers[0]?.findIndex((header) => String(header).startsWith("Cost per unit")) ?? 0;
  const cell = sheet.getRange(at.row + 1, at.column + rate, 1, 1);
  const was = valuesOf(cell)[0]?.[0];
  const segments = origins?.segments?.row ?? 0;
  cell.setValue({ f: `=N(E${segments + 2})/10` });
  await preview.host.settled();
  const typed = snapshot(preview);
  const value = valuesOf(cell)[0]?.[0];
  const change = await pasteCells(
    reference,
    "drivers",
    [
      ["Driver", "Big"],
      ["Rate", 5],
      ["First", 1],
      ["Slope", 1],
    ].map(([column, to]) => ({ row: cells.drivers.length + 1, column: String(column), from: "", to: to ?? "" })),
  );
  await preview.host.settled();
  expect(cell.getFormulas()[0]?.[0]).toBe(`=N(E${segments + 4})/10`);
  expect(valuesOf(cell)[0]?.[0]).toBe(value);
  await change.undo();
  expect(snapshot(preview)).toEqual(typed);
  cell.setValue({ v: Number(was), f: null });
  await preview.host.settled();
  expect(snapshot(preview)).toEqual(before);
});

test("a segment in the end row stays before segments added later", async () => {
  const { segments } = (await model()).cells;
  const end = await pasteCells(reference, "segments", segmentRows(segments.length - 1, 1));
  const next = await addSegment(reference, { Segment: "After the end", ...SEGMENT });
  const after = (await model()).cells.segments;
  expect(after.slice(-2).map(([name]) => name)).toEqual([`Client ${segments.length - 1}`, "After the end"]);
  await tableIsRight();
  await undo(end, next);
});

test("new rows have the format of the spare rows", async () => {
  const { origins, cells } = await model();
  const { row = 0, column = 0 } = origins?.segments ?? {};
  const sheet = preview.host.sheetById(reference.sheetId);
  const styleAt = (index: number): unknown => sheet.getRange(row + index, column, 1, 1).getCellStyleData();
  const spare = styleAt(cells.segments.length - 2);
  const old = looks(preview);
  const change = await pasteCells(reference, "segments", segmentRows(cells.segments.length, 2));
  expect(styleAt(cells.segments.length)).toEqual(spare);
  await change.undo();
  expect(looks(preview)).toEqual(old);
});

test("more rows than the sheet counts are refused, and nothing is inserted", async () => {
  const most = (await model()).maxRows?.segments ?? 0;
  expect(most).toBeGreaterThanOrEqual(100);
  expect(await refused(pasteCells(reference, "segments", segmentRows(most, 2)))).toContain(
    `The sheet has room for ${most} rows of the client segments, and more are needed.`,
  );
  expect(snapshot(preview)).toEqual(before);
});

test("undo keeps inserted rows in which the user has typed since", async () => {
  const { segments } = (await model()).cells;
  const change = await pasteCells(reference, "segments", segmentRows(segments.length, 1));
  const { origins } = await model();
  const { row = 0 } = origins?.segments ?? {};
  const beside = preview.host.sheetById(reference.sheetId).getRange(row + segments.length - 1, 20, 1, 1);
  beside.setValue("mine");
  await change.undo();
  expect(beside.getValue()).toBe("mine");
  expect((await model()).cells.segments).toHaveLength(segments.length + 1);
});
