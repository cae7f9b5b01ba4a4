import { cellAddress } from "../../src/a1/area";
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { addDriver, editDriver, removeDriver } from "../../src/workbook/edit/drivers";
import { addPriceBreak, removePriceBreak } from "../../src/workbook/edit/priceBreaks";
import { addSegment, editSegment, moveSegment, removeSegment } from "../../src/workbook/edit/segments";
import { editTerm } from "../../src/workbook/edit/editTerm";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { Change, Model, ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { pasteCells } from "../../src/workbook/edit/pasteCells";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { evaluate } from "../../taskpane/shared/figures/evaluate";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/messages";

jest.setTimeout(600_000);

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;
/** Opens a workbook of its own for the tests of the describe block that calls this. */
function opened({ calculates }: Readonly<{ calculates: boolean }>): void {
  beforeAll(async () => {
    preview = openPreviewHost(undefined, { calculates });
    ({ reference } = await insertModel({ ...factoryInspection, segments: factoryInspection.segments.slice(0, 2) }));
    before = snapshot(preview);
  });
  afterAll(() => preview.close());
}

async function model(): Promise<Model> {
  const found = await readModel();
  if (found === null) throw new Error("no model");
  return found;
}

/** The address of a cell of the segments. Row 1 is the first below the header. */
async function segmentCell(row: number, column: number): Promise<string> {
  const origin = (await model()).origins?.segments ?? { row: NaN, column: NaN };
  return cellAddress(origin.row + row, origin.column + column);
}

const names = async (): Promise<unknown[]> =>
  (await model()).cells.drivers.map(([name]) => name).filter((name) => name !== "");
const driversTable = (): number =>
  preview.host.tables.find(({ name }) => name.endsWith("DriversTable"))?.area.rows ?? 0;

async function undo(change: Change): Promise<void> {
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
}

describe("edits of inputs and their undo", () => {
  opened({ calculates: false });

  test("an added driver takes the first free row, the table grows over it, and undo removes it", async () => {
    const rows = driversTable();
    const change = await addDriver(reference, { Driver: '=HYPERLINK("x")', First: 2, Rate: 100, Slope: 0.9 });
    expect((await names()).at(-1)).toBe('=HYPERLINK("x")');
    expect(driversTable()).toBe(rows + 1);
    const added = (await model()).cells.drivers[factoryInspection.drivers.length + 1];
    expect(added?.slice(3, 6)).toEqual([2, 100, 0.9]);
    await undo(change);
  });

  test("a removed driver takes its price breaks with it, and the rows below move up", async () => {
    const broken = await addDriver(reference, { Driver: "Travel", Rate: 700, From: 10 });
    expect(await names()).toHaveLength(factoryInspection.drivers.length + 2);
    const change = await removeDriver(reference, 6);
    expect(await names()).toEqual(["Driver", ...factoryInspection.drivers.slice(0, 5).map(({ driver }) => driver)]);
    expect(driversTable()).toBe(factoryInspection.drivers.length);
    await change.undo();
    await undo(broken);
  });

  test("the driver keeps its other rates when one price break is removed", async () => {
    const first = await addPriceBreak(reference, { Driver: "Travel", Rate: 700, From: 10 });
    const second = await addPriceBreak(reference, { Driver: "Travel", Rate: 600, From: 20 });
    const last = factoryInspection.drivers.length;
    const change = await removePriceBreak(reference, last + 1);
    const { drivers } = (await model()).cells;
    expect(drivers[last + 1]?.slice(0, 9)).toEqual(["Travel", "", "", "", 600, "", "", "", 20]);
    expect(drivers[last + 2]?.[0]).toBe("");
    expect(await refused(removePriceBreak(reference, 1))).toContain("Row 45 contains no rate step");
    await change.undo();
    await second.undo();
    await undo(first);
  });

  test("an added segment is the last one, the deployment table counts its clients, and undo removes it", async () => {
    const change = await addSegment(reference, { Segment: "=1+1", Industry: "Food", Clients: 7, Price: 1000, Size: 1 });
    const { segments } = (await model()).cells;
    expect(segments[3]?.slice(0, 4)).toEqual(["=1+1", "Food", 7, 1000]);
    expect(evaluate((await model()).cells)).toMatchObject({ ok: true, value: { compiled: { clients: 37 } } });
    await undo(change);
  });

  test("segments below a removed segment move up; the last segment cannot be removed, and the message says why", async () => {
    const change = await removeSegment(reference, 1);
    const { segments } = (await model()).cells;
    expect(segments.map(([name]) => name).slice(0, 3)).toEqual(["Segment", "Mid-size plants", ""]);
    const alone = snapshot(preview);
    expect(await refused(removeSegment(reference, 1))).toContain("A model needs at least one");
    expect(await refused(removeSegment(reference, 3))).toContain("Row 66 contains no segment");
    expect(snapshot(preview)).toEqual(alone);
    await undo(change);
  });

  test("a segment moves before the one above, also over a blank row; the first segment does not move", async () => {
    const names = async (): Promise<unknown[]> =>
      (await model()).cells.segments.map(([name]) => name).filter((name) => name !== "");
    const change = await moveSegment(reference, 2);
    expect(await names()).toEqual(["Segment", "Mid-size plants", "Lead plants"]);
    expect((await model()).cells.segments[1]?.[3]).toBe(factoryInspection.segments[1]?.price);
    expect(await refused(moveSegment(reference, 1))).toContain("Row 64 contains no segment");
    expect(await refused(moveSegment(reference, 3))).toContain("Row 66 contains no segment");
    await undo(change);
    const added = await saveInputs(reference, { segments: [{ row: 5, cells: { Segment: "Below blank rows" } }] });
    await (await moveSegment(reference, 5)).undo();
    const moved = await moveSegment(reference, 5);
    expect((await model()).cells.segments[2]?.[0]).toBe("Below blank rows");
    await moved.undo();
    await undo(added);
  });

  test("a segment with a formula that would refer to other cells one row higher is not moved", async () => {
    const sheet = preview.host.sheetById(reference.sheetId);
    const area = preview.host.book.getDefinedNames().find((name) => name.getName() === "Rollout_Segments");
    const header = Number(/\$?B\$?(\d+)/.exec(area?.getFormulaOrRefString() ?? "")?.[1]);
    const price = sheet.getRange(header + 1, 4, 1, 1);
    price.setValue({ f: `=E${header + 1}*0.9` });
    await preview.host.settled();
    expect(await refused(removeSegment(reference, 1))).toContain("would move and refer to other cells");
    await (await removeSegment(reference, 2)).undo();
    expect(await refused(moveSegment(reference, 2))).toContain("would move and refer to other cells");
    price.setValue({ f: `=LOG10(1000)*'Other sheet'!B3*LEN("A1")` });
    await preview.host.settled();
    await (await removeSegment(reference, 1)).undo();
    // Rows above the removed one do not move.
    const first = sheet.getRange(header, 4, 1, 1);
    first.setValue({ f: `=D${header + 1}*7000` });
    await preview.host.settled();
    expect(await refused(moveSegment(reference, 2))).toContain("would move and refer to other cells");
    await (await removeSegment(reference, 2)).undo();
    first.setValue({ v: factoryInspection.segments[0]?.price ?? 0, f: null });
    price.setValue({ v: factoryInspection.segments[1]?.price ?? 0, f: null });
    await preview.host.settled();
    expect(snapshot(preview)).toEqual(before);
  });

  test("a paste is one change: text stays text, and a cell that changed meanwhile stops the whole paste", async () => {
    const changes = [
      { row: 1, column: "Segment", from: "Lead plants", to: "=HYPERLINK(1)" },
      { row: 2, column: "Price", from: 58000, to: 61000 },
      { row: 3, column: "Segment", from: "", to: "+33" },
      { row: 3, column: "Clients", from: "", to: 4 },
    ];
    const change = await pasteCells(reference, "segments", changes);
    const { segments } = (await model()).cells;
    expect([segments[1]?.[0], segments[2]?.[3], segments[3]?.[0], segments[3]?.[2]]).toEqual([
      "=HYPERLINK(1)",
      61000,
      "+33",
      4,
    ]);
    const pasted = snapshot(preview);
    expect(await refused(pasteCells(reference, "segments", changes))).toContain(
      `Nothing was written: Segment in ${await segmentCell(1, 0)} has been edited since.`,
    );
    expect(snapshot(preview)).toEqual(pasted);
    const over = await pasteCells(reference, "segments", [{ row: 3, column: "Segment", from: "+33", to: "+34" }]);
    expect((await model()).cells.segments[3]?.[0]).toBe("+34");
    await over.undo();
    expect(snapshot(preview)).toEqual(pasted);
    await undo(change);
  });

  test("terms and segments", async () => {
    const term = await editTerm(reference, { label: "Transfer", value: 0.25 });
    expect((await model()).cells.terms.find(([label]) => label === "Experience transfer rate")?.[1]).toBe(0.25);
    await undo(term);
    const segment = await editSegment(reference, 2, { Clients: 12, Segment: "1/2" });
    expect((await model()).cells.segments[2]?.slice(0, 3)).toEqual(["1/2", "Automotive parts", 12]);
    await undo(segment);
  });

  test("inputs from several places are saved as one change, all of them or none", async () => {
    const typed = {
      drivers: [
        { cells: { Driver: "Cranes", First: 2, Rate: 10, Slope: 1 } },
        { row: 1, cells: { First: 9, Floor: "" } },
      ],
      segments: [{ row: 2, cells: { Price: 61000 } }],
      terms: [
        { label: "Transfer", value: 0.25 },
        { label: "Horizon", value: 48 },
      ],
    } as const;
    const change = await saveInputs(reference, typed);
    expect(change.summary).toEqual({ kind: "inputsSaved", count: 8 });
    const { drivers, segments, terms } = (await model()).cells;
    expect([drivers[1]?.[3], drivers[1]?.[6], drivers[factoryInspection.drivers.length + 1]?.[0]]).toEqual([
      9,
      "",
      "Cranes",
    ]);
    expect(segments[2]?.[3]).toBe(61000);
    expect(
      ["Experience transfer rate", "Time horizon"].map((label) => terms.find(([one]) => one === label)?.[1]),
    ).toEqual([0.25, 48]);
    await undo(change);
    const withLost = { ...typed, segments: [{ row: 99, cells: { Price: 1 } }] };
    expect(await refused(saveInputs(reference, withLost))).toContain("The block has no row 162");
    expect(snapshot(preview)).toEqual(before);
  });

  test("a change of a driver or segment is reported with its name", async () => {
    const summaryOf = async (work: Promise<Change>): Promise<unknown> => {
      const change = await work;
      await undo(change);
      return change.summary;
    };
    expect(await summaryOf(editDriver(reference, 6, { Rate: 1 }))).toEqual({ kind: "driverChanged", name: "Travel" });
    expect(await summaryOf(removeDriver(reference, 6))).toEqual({ kind: "driverRemoved", name: "Travel" });
    expect(await summaryOf(editSegment(reference, 2, { Segment: "Other" }))).toEqual({
      kind: "segmentChanged",
      name: "Mid-size plants",
    });
  });

  test("too many rows and a wrong row are refused with a message, and nothing is written", async () => {
    const undo: Change[] = [];
    const most = (await model()).maxRows?.drivers ?? 0;
    const drivers = Array.from({ length: most - factoryInspection.drivers.length }, (_, index) => ({
      cells: { Driver: `extra ${index}`, First: 1, Rate: 1 },
    }));
    undo.push(await saveInputs(reference, { drivers }));
    expect(await refused(addDriver(reference, { Driver: "one too many" }))).toContain(
      `The sheet has room for ${most} rows of the cost drivers, and more are needed.`,
    );
    expect(await refused(removeDriver(reference, 40))).toContain("Row 84 contains no cost driver");
    for (const change of undo.reverse()) await change.undo();
    expect(snapshot(preview)).toEqual(before);
  });

  describe("cells typed in the sheet after a change", () => {
    const CLIENTS = 3;
    const PRICE = 4;
    /** Row 1 is the first below the header. */
    async function type(row: number, column: number, value: unknown): Promise<void> {
      const area = preview.host.book.getDefinedNames().find((name) => name.getName() === "Rollout_Segments");
      const header = Number(/\$B\$(\d+)/.exec(area?.getFormulaOrRefString() ?? "")?.[1]);
      const cell = preview.host.sheetById(reference.sheetId).getRange(header - 1 + row, column, 1, 1);
      cell.setValue({ v: value as string, f: null });
      await preview.host.settled();
    }
    const [first] = factoryInspection.segments;

    test("undo keeps cells typed beside the change", async () => {
      const change = await editSegment(reference, 1, { Clients: 80 });
      await type(1, PRICE, 55_901);
      await type(2, CLIENTS, 9);
      await change.undo();
      const { segments } = (await model()).cells;
      expect([segments[1]?.slice(2, 4), segments[2]?.[2]]).toEqual([[first?.clients, 55_901], 9]);
      await type(1, PRICE, first?.price);
      await type(2, CLIENTS, factoryInspection.segments[1]?.clients);
      expect(snapshot(preview)).toEqual(before);
    });

    test("undo works if the user has already restored one of the cells", async () => {
      const change = await editSegment(reference, 1, { Clients: 80, Price: 5 });
      await type(1, CLIENTS, first?.clients);
      await undo(change);
    });

    test("undo keeps a row typed below an added row, and the table covers both rows", async () => {
      const change = await addSegment(reference, { Segment: "Plants abroad", Clients: 7, Price: 1000 });
      await type(4, 1, "Typed below");
      await change.undo();
      expect((await model()).cells.segments.map(([name]) => name).slice(3, 5)).toEqual(["", "Typed below"]);
      await type(4, 1, "");
      await editSegment(reference, 1, { Price: first?.price ?? 0 });
      expect(snapshot(preview)).toEqual(before);
    });

    test("undo leaves a row typed below the table outside the table", async () => {
      await type(4, 1, "Typed before");
      const typed = snapshot(preview);
      const change = await editSegment(reference, 1, { Clients: 80 });
      expect(snapshot(preview)).not.toEqual(typed);
      await change.undo();
      expect(snapshot(preview)).toEqual(typed);
      await type(4, 1, "");
      expect(snapshot(preview)).toEqual(before);
    });

    test("undo changes nothing when the changed cell was overwritten, and names the cell", async () => {
      const change = await saveInputs(reference, {
        segments: [{ row: 1, cells: { Clients: 80, Price: 5 } }],
        terms: [{ label: "Non-recurring cost", value: 1 }],
      });
      await type(1, PRICE, 77);
      const there = snapshot(preview);
      expect(await refused(change.undo())).toContain(
        `Nothing was undone: One-time price in ${await segmentCell(1, PRICE - 1)} has been edited since.`,
      );
      expect(snapshot(preview)).toEqual(there);
      await type(1, PRICE, 5);
      await change.undo();
      expect(snapshot(preview)).toEqual(before);
    });

    test("undo changes nothing when a row moved by a removal was overwritten", async () => {
      const change = await removeSegment(reference, 1);
      await type(1, PRICE, 77);
      expect(await refused(change.undo())).toContain(`One-time price in ${await segmentCell(1, PRICE - 1)} `);
      await type(1, PRICE, factoryInspection.segments[1]?.price);
      await undo(change);
    });
  });
});

describe("formulas that depend on an edit", () => {
  opened({ calculates: true });

  test("an edited driver changes the native deployment table", async () => {
    const sheet = preview.host.sheetById(reference.sheetId);
    const tableCells = (): unknown => valuesOf(sheet.getDataRange());
    const cells = tableCells();
    const change = await editDriver(reference, 1, { First: 9 });
    expect((await model()).cells.drivers[1]?.[3]).toBe(9);
    expect(tableCells()).not.toEqual(cells);
    await undo(change);
    expect(tableCells()).toEqual(cells);
  });

  test("the fee of a profile follows its segment, and stays if no segment has the profile's name", async () => {
    const fees = async (): Promise<unknown> =>
      (await model()).cells.clients?.find(([label]) => label === "Monthly fee")?.slice(1, 4);
    // The sheet has no third segment.
    expect(await fees()).toEqual([1500, 1100, 750]);
    const dearer = await editSegment(reference, 1, { Fee: 1700 });
    expect(await fees()).toEqual([1700, 1100, 750]);
    await dearer.undo();
    const renamed = await editSegment(reference, 1, { Segment: "Others", Fee: 1 });
    expect(await fees()).toEqual([1500, 1100, 750]);
    await undo(renamed);
  });
});
