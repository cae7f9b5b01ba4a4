import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { addDriver } from "../../src/workbook/addDriver";
import { editDriver } from "../../src/workbook/editDriver";
import { editSegment } from "../../src/workbook/editSegment";
import { editTerm } from "../../src/workbook/editTerm";
import { insertModel } from "../../src/workbook/insertModel";
import type { Change, Model, ModelReference } from "../../src/workbook/Model";
import { readModel } from "../../src/workbook/readModel";
import { removeDriver } from "../../src/workbook/removeDriver";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/told";

jest.setTimeout(120_000);

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;
beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel({ ...factoryInspection, segments: factoryInspection.segments.slice(0, 2) }));
  before = snapshot(preview);
});
afterAll(() => preview.close());

async function model(): Promise<Model> {
  const found = await readModel();
  if (found === null) throw new Error("no model");
  return found;
}

const names = async (): Promise<unknown[]> =>
  (await model()).cells.drivers.map(([name]) => name).filter((name) => name !== "");
const driversTable = (): number =>
  preview.host.tables.find(({ name }) => name.endsWith("DriversTable"))?.area.rows ?? 0;

async function putBack(change: Change): Promise<void> {
  await change.putBack();
  expect(snapshot(preview)).toEqual(before);
}

test("a driver is added in the first free row, the table grows over it, put back takes it away", async () => {
  const rows = driversTable();
  const change = await addDriver(reference, { Driver: '=HYPERLINK("x")', First: 2, Rate: 100, Slope: 0.9 });
  expect((await names()).at(-1)).toBe('=HYPERLINK("x")');
  expect(driversTable()).toBe(rows + 1);
  const added = (await model()).cells.drivers[factoryInspection.drivers.length + 1];
  expect(added?.slice(3, 6)).toEqual([2, 100, 0.9]);
  await putBack(change);
});

test("an edited driver moves the native ladder", async () => {
  const sheet = preview.host.sheetById(reference.sheetId);
  const ladderCells = (): unknown => valuesOf(sheet.getDataRange());
  const cells = ladderCells();
  const change = await editDriver(reference, 1, { First: 9 });
  expect((await model()).cells.drivers[1]?.[3]).toBe(9);
  expect(ladderCells()).not.toEqual(cells);
  await putBack(change);
  expect(ladderCells()).toEqual(cells);
});

test("a removed driver takes its price breaks with it, and the rows below move up", async () => {
  const broken = await addDriver(reference, { Driver: "Travel", Rate: 700, From: 10 });
  expect(await names()).toHaveLength(factoryInspection.drivers.length + 2);
  const change = await removeDriver(reference, 6);
  expect(await names()).toEqual(["Driver", ...factoryInspection.drivers.slice(0, 5).map(({ driver }) => driver)]);
  expect(driversTable()).toBe(factoryInspection.drivers.length);
  await change.putBack();
  await putBack(broken);
});

test("terms and segments", async () => {
  const term = await editTerm(reference, { label: "Transfer", value: 0.25 });
  expect((await model()).cells.terms.find(([label]) => label === "Transfer")?.[1]).toBe(0.25);
  await putBack(term);
  const segment = await editSegment(reference, 2, { Clients: 12, Segment: "1/2" });
  expect((await model()).cells.segments[2]?.slice(0, 3)).toEqual(["1/2", "Automotive parts", 12]);
  await putBack(segment);
});

test("a full block and a wrong row are refused in words, and nothing is written", async () => {
  const undo: Change[] = [];
  for (let free = 0; free < 8; free += 1)
    undo.push(await addDriver(reference, { Driver: `extra ${free}`, First: 1, Rate: 1 }));
  expect(await refused(addDriver(reference, { Driver: "one too many" }))).toContain(
    "All 14 rows of the drivers are in use",
  );
  expect(await refused(removeDriver(reference, 40))).toContain("There is no driver in row 40");
  for (const change of undo.reverse()) await change.putBack();
  expect(snapshot(preview)).toEqual(before);
});
