/** Office says no, and what is there after: every command that writes, and the real situations that a workbook can be in. */
import { addDriver } from "../../src/workbook/addDriver";
import { addPriceBreak } from "../../src/workbook/addPriceBreak";
import { addSegment } from "../../src/workbook/addSegment";
import { editDriver } from "../../src/workbook/editDriver";
import { editSegment } from "../../src/workbook/editSegment";
import { editTerm } from "../../src/workbook/editTerm";
import { insertCashFlow } from "../../src/workbook/insertCashFlow";
import { insertModel } from "../../src/workbook/insertModel";
import { pasteCells } from "../../src/workbook/pasteCells";
import { insertRisk } from "../../src/workbook/insertRisk";
import type { Change, ModelReference } from "../../src/workbook/Model";
import { readModel } from "../../src/workbook/readModel";
import { removeDriver } from "../../src/workbook/removeDriver";
import { removePriceBreak } from "../../src/workbook/removePriceBreak";
import { removeSegment } from "../../src/workbook/removeSegment";
import { prepareToShare } from "../../src/workbook/share/prepareToShare";
import { repairNames } from "../../src/workbook/share/repairNames";
import { restoreFormulas } from "../../src/workbook/share/restoreFormulas";
import { showSheet } from "../../src/workbook/showSheet";
import {
  change,
  type Command,
  injectFaults,
  sharing,
  smallModel as small,
  type Tally,
  tableOf,
} from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { registerShareFunctions, writeShareBook } from "../support/shareBook";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(1_200_000);

const FIRST_DRIVER = small.drivers[0]?.driver ?? "";

const tallies: Tally[] = [];
afterAll(() => console.info(tableOf(tallies)));

describe("commands of a model", () => {
  let preview: PreviewHost;
  let reference: ModelReference;
  beforeAll(async () => {
    preview = openPreviewHost(undefined, { calculates: false });
    ({ reference } = await insertModel(small));
    // Rows 2 of drivers and segments: what can be removed while the first stays.
    await addPriceBreak(reference, { Driver: FIRST_DRIVER, Rate: 90, From: 2 });
    await addSegment(reference, { Segment: "Further", Clients: 1 });
  });
  afterAll(() => preview.close());

  const run = { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 };
  const commands: readonly Command[] = [
    { ...sharing("insertModel", () => insertModel(small)), costly: true },
    { ...change("insertCashFlow", () => insertCashFlow(reference)), costly: true },
    { ...change("insertRisk", () => insertRisk(reference, run)), costly: true },
    change("addDriver", () => addDriver(reference, { Driver: "Travel", First: 1, Rate: 2 })),
    change("editDriver", () => editDriver(reference, 1, { First: 9 })),
    change("removeDriver", () => removeDriver(reference, 1)),
    change("addPriceBreak", () => addPriceBreak(reference, { Driver: FIRST_DRIVER, Rate: 80, From: 3 })),
    change("removePriceBreak", () => removePriceBreak(reference, 2)),
    change("addSegment", () => addSegment(reference, { Segment: "Small ones", Clients: 4, Price: 5 })),
    change("removeSegment", () => removeSegment(reference, 1)),
    change("editSegment", () => editSegment(reference, 1, { Clients: 2 })),
    change("pasteCells", () =>
      pasteCells(reference, "segments", [
        { row: 1, column: "Segment", from: small.segments[0]?.segment, to: "=1+1" },
        { row: 1, column: "Clients", from: 3, to: 5 },
        { row: 3, column: "Segment", from: "", to: "New" },
      ]),
    ),
    change("editTerm", () => editTerm(reference, { label: "Transfer", value: 0.25 })),
    { name: "showSheet", run: async () => (await showSheet("Sheet1"), () => showSheet(reference.sheetName)) },
  ];

  test.each(commands)("$name", async (command) => {
    tallies.push(await injectFaults(preview, command));
  });
});

describe("commands of sharing", () => {
  let preview: PreviewHost;
  beforeAll(async () => {
    preview = openPreviewHost();
    registerShareFunctions(preview);
    await writeShareBook(preview);
  });
  afterAll(() => preview.close());

  test("prepareToShare", async () => {
    tallies.push(await injectFaults(preview, sharing("prepareToShare", prepareToShare)));
  });

  test("restoreFormulas", async () => {
    const { change } = await prepareToShare();
    tallies.push(await injectFaults(preview, sharing("restoreFormulas", restoreFormulas)));
    await change.putBack();
  });

  test("repairNames", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F1:G1").formulas = [
        ["=_xldudf_ROLLOUT_TWICE(3)", "=_xldudf_ROLLOUT_TWICE(4)"],
      ];
      await context.sync();
    });
    tallies.push(await injectFaults(preview, sharing("repairNames", repairNames)));
  });
});

describe("what a workbook can be like", () => {
  let preview: PreviewHost;
  let reference: ModelReference;
  beforeAll(async () => {
    preview = openPreviewHost(undefined, { calculates: false });
    ({ reference } = await insertModel(small));
  });
  afterAll(() => preview.close());

  const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(reference.sheetId), context);
      await context.sync();
    });
  const edit = (): Promise<Change> => editDriver(reference, 1, { First: 9 });

  test("a protected sheet: nothing is written, and the protection is named", async () => {
    await inSheet((sheet) => sheet.protection.protect());
    const before = snapshot(preview);
    await expect(edit()).rejects.toMatchObject({
      code: "AccessDenied",
      message: "The sheet or the workbook is protected.",
      whatToDo: "Remove the protection (Review), then try again.",
    });
    expect(snapshot(preview)).toEqual(before);
    await inSheet((sheet) => sheet.protection.unprotect());
    await (await edit()).putBack();
    expect(snapshot(preview)).toEqual(before);
  });

  test("a table that was taken away: the block goes by its name", async () => {
    await inSheet((_, context) => void context.workbook.tables.getItem("Rollout_DriversTable").convertToRange());
    const before = snapshot(preview);
    await (await addDriver(reference, { Driver: "Travel", First: 1, Rate: 2 })).putBack();
    expect(snapshot(preview)).toEqual(before);
  });

  test("the middle of a cell edit: tried again half a second later, then told", async () => {
    const before = snapshot(preview);
    const send = preview.bridge.sendMessageToHost;
    preview.bridge.sendMessageToHost = (text) => {
      const { id } = JSON.parse(text) as { id: number };
      const Error = { Code: "InvalidOperationInCellEditMode", Message: "", Location: null, ActionIndex: 0 };
      const message = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error }) };
      setTimeout(() => preview.bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message })), 0);
    };
    await expect(readModel()).rejects.toThrow("in the middle of a cell edit");
    await expect(edit()).rejects.toMatchObject({
      whatToDo: expect.stringContaining("Press Enter or Escape") as unknown,
    });
    preview.bridge.sendMessageToHost = send;
    expect(snapshot(preview)).toEqual(before);
  });

  test("a name that was renamed, a model that lost its ladder, a sheet that was deleted: told, and nothing is added", async () => {
    await inSheet((_, context) => context.workbook.names.getItem("Rollout_Ladder").delete());
    const before = snapshot(preview);
    await expect(insertCashFlow(reference)).rejects.toThrow("lacks its ladder");
    expect(snapshot(preview)).toEqual(before);
    await inSheet((sheet, context) => {
      context.workbook.names.getItem("Rollout_Drivers").delete();
      context.workbook.names.add("My_Drivers", sheet.getRange("B20:J34"));
    });
    const renamed = snapshot(preview);
    await expect(edit()).rejects.toThrow("The name Rollout_Drivers no longer stands for cells.");
    expect(snapshot(preview)).toEqual(renamed);
    await inSheet((sheet) => sheet.delete());
    await expect(editTerm(reference, { label: "Transfer", value: 0.25 })).rejects.toThrow("no longer stands for cells");
    await expect(showSheet(reference.sheetName)).rejects.toThrow("is gone");
    expect(await readModel()).toBeNull();
    await (await insertModel(small)).change.putBack();
  });
});
