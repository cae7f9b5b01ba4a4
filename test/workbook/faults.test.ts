/**
 * The state of the workbook after Office refuses a batch, for every command that writes, and for real conditions such
 * as a protected sheet.
 */
import { addColumn } from "../../src/workbook/edit/addColumn";
import { addDriver, editDriver, removeDriver } from "../../src/workbook/edit/drivers";
import { applyWhatIf } from "../../src/workbook/edit/applyWhatIf";
import { addPriceBreak, removePriceBreak } from "../../src/workbook/edit/priceBreaks";
import { addSegment, editSegment, moveSegment, removeSegment } from "../../src/workbook/edit/segments";
import { editTerm } from "../../src/workbook/edit/editTerm";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertChart } from "../../src/workbook/insert/insertChart";
import { insertFormula } from "../../src/workbook/insert/insertFormula";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { pasteCells } from "../../src/workbook/edit/pasteCells";
import { insertRisk } from "../../src/workbook/insert/insertRisk";
import type { Change, ModelReference, NumberChange } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { prepareToShare } from "../../src/workbook/share/prepareToShare";
import { repairNames } from "../../src/workbook/share/repairNames";
import { restoreFormulas } from "../../src/workbook/share/restoreFormulas";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { selectedAddress } from "../../src/workbook/office/selectedAddress";
import { selectCells } from "../../src/workbook/model/selectCells";
import { showSheet } from "../../src/workbook/office/showSheet";
import { faultBook, faultTable, modelOf } from "../support/faultBook";
import { change, type Command, sharing, smallModel as small } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { registerShareFunctions, writeShareBook } from "../support/shareBook";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/messages";

jest.setTimeout(1_200_000);

const { inject, untried } = faultTable("faults");

const [driver, segment] = [small.drivers[0], small.segments[0]];
const TRIED: readonly NumberChange[] = [
  { block: "drivers", row: 1, column: "Slope", from: driver?.slope ?? 0, to: 0.9 },
  { block: "segments", row: 1, column: "Price", from: segment?.price ?? 0, to: 123456.78 },
];
const FIRST_DRIVER = driver?.driver ?? "";
const PICTURE = {
  title: "Cost",
  xTitle: "Deployment",
  yTitle: "",
  series: [{ label: "Unit cost", points: [1, 2].map((x) => ({ x, y: 100 / x })) }],
  marks: [{ label: "Breakeven 2", at: { x: 2, y: 50 } }],
};

describe("commands of a model", () => {
  const book = faultBook();
  const model = (): ModelReference => modelOf(book);
  beforeAll(async () => {
    // Rows 2 of drivers and segments, which can be removed while the first row stays.
    await addPriceBreak(model(), { Driver: FIRST_DRIVER, Rate: 90, From: 2 });
    await addSegment(model(), { Segment: "Further", Clients: 1 });
  });

  const run = { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 };
  /** Far to the right of the model. */
  const intoFreeCell = async (): Promise<() => Promise<void>> => {
    book.preview.host.sheetById(model().sheetId).getRange(300, 20, 1, 1).activate();
    const outcome = await insertFormula(model(), { formula: "=SUM(1,2)", size: { rows: 2, columns: 2 } });
    if (outcome.kind !== "inserted") throw new Error("a question was put");
    return outcome.change.undo;
  };
  /** The block has six rows, two of them in use. */
  const fullAndOne = Array.from({ length: 5 }, (_, index) => ({ cells: { Segment: `New ${index}`, Clients: 1 } }));
  const commands: readonly Command[] = [
    { ...sharing("insertModel", () => insertModel(small)), costly: true },
    { ...change("insertCashFlow", () => insertCashFlow(model())), costly: true },
    { ...change("insertRisk", () => insertRisk(model(), run)), costly: true },
    change("addDriver", () => addDriver(model(), { Driver: "Travel", First: 1, Rate: 2 })),
    change("editDriver", () => editDriver(model(), 1, { First: 9 })),
    change("removeDriver", () => removeDriver(model(), 1)),
    change("addPriceBreak", () => addPriceBreak(model(), { Driver: FIRST_DRIVER, Rate: 80, From: 3 })),
    change("removePriceBreak", () => removePriceBreak(model(), 2)),
    change("addSegment", () => addSegment(model(), { Segment: "Small ones", Clients: 4, Price: 5 })),
    change("removeSegment", () => removeSegment(model(), 1)),
    change("moveSegment", () => moveSegment(model(), 2)),
    change("editSegment", () => editSegment(model(), 1, { Clients: 2 })),
    change("pasteCells", () =>
      pasteCells(model(), "segments", [
        { row: 1, column: "Segment", from: segment?.segment, to: "=1+1" },
        { row: 1, column: "Clients", from: 3, to: 5 },
        { row: 3, column: "Segment", from: "", to: "New" },
      ]),
    ),
    change("pasteCells, and the block grows", () =>
      pasteCells(model(), "segments", [
        { row: 7, column: "Segment", from: "", to: "New" },
        { row: 8, column: "Segment", from: "", to: "Newer" },
      ]),
    ),
    change("addSegment, to a full block", () => saveInputs(model(), { segments: fullAndOne })),
    change("addColumn", () => addColumn(model(), { block: "segments", column: "Price rise" })),
    change("editTerm", () => editTerm(model(), { label: "Transfer", value: 0.25 })),
    change("applyWhatIf", () => applyWhatIf(model(), TRIED)),
    { name: "insertFormula", run: intoFreeCell },
    { ...change("insertChart", () => insertChart(PICTURE)), costly: true },
    {
      name: "selectCells",
      run: async () => {
        await selectCells(model(), { block: "drivers", rows: [], columns: ["Rate"] });
        return () => selectCells(model(), { block: "terms", rows: ["Transfer"], columns: [] });
      },
    },
    { name: "selectedAddress", run: async () => (await selectedAddress(), () => Promise.resolve()) },
    { name: "showSheet", run: async () => (await showSheet("Sheet1"), () => showSheet(model().sheetName)) },
  ];

  test.each(commands)("$name", async (command) => {
    await inject(book.preview, command);
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
    await inject(preview, sharing("prepareToShare", prepareToShare));
  });

  test("restoreFormulas", async () => {
    const { change } = await prepareToShare();
    await inject(preview, sharing("restoreFormulas", restoreFormulas));
    await change.undo();
  });

  test("repairNames", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F1:G1").formulas = [
        ["=_xldudf_ROLLOUT_TWICE(3)", "=_xldudf_ROLLOUT_TWICE(4)"],
      ];
      await context.sync();
    });
    await inject(preview, sharing("repairNames", repairNames));
  });
});

test("every command of the workbook that is no scenario's was made to fail", () => expect(untried()).toEqual([]));

describe("workbooks in special conditions", () => {
  const book = faultBook();
  let preview: PreviewHost;
  let reference: ModelReference;
  beforeAll(() => {
    ({ preview } = book);
    reference = modelOf(book);
  });

  const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(reference.sheetId), context);
      await context.sync();
    });
  const edit = (): Promise<Change> => editDriver(reference, 1, { First: 9 });

  test("in a protected sheet nothing is written, and the message names the protection", async () => {
    await inSheet((sheet) => sheet.protection.protect());
    const before = snapshot(preview);
    expect(await refused(edit())).toBe(
      "The sheet or the workbook is protected. Unprotect it (Review tab), then try again.",
    );
    expect(snapshot(preview)).toEqual(before);
    await inSheet((sheet) => sheet.protection.unprotect());
    await (await edit()).undo();
    expect(snapshot(preview)).toEqual(before);
  });

  test("without its table, the block is edited by its name", async () => {
    await inSheet((_, context) => void context.workbook.tables.getItem("Rollout_DriversTable").convertToRange());
    const before = snapshot(preview);
    await (await addDriver(reference, { Driver: "Travel", First: 1, Rate: 2 })).undo();
    expect(snapshot(preview)).toEqual(before);
  });

  test("during a cell edit a command is retried half a second later, then reports the cell edit", async () => {
    const before = snapshot(preview);
    const send = preview.bridge.sendMessageToHost;
    preview.bridge.sendMessageToHost = (text) => {
      const { id } = JSON.parse(text) as { id: number };
      const Error = { Code: "InvalidOperationInCellEditMode", Message: "", Location: null, ActionIndex: 0 };
      const message = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error }) };
      setTimeout(() => preview.bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message })), 0);
    };
    expect(await refused(readModel())).toContain("A cell is being edited");
    expect(await refused(edit())).toContain("Press Enter or Esc");
    preview.bridge.sendMessageToHost = send;
    expect(snapshot(preview)).toEqual(before);
  });

  test("a missing name, a missing deployment table and a deleted sheet are reported, and nothing is added", async () => {
    await inSheet((_, context) => context.workbook.names.getItem("Rollout_Ladder").delete());
    const before = snapshot(preview);
    expect(await refused(insertCashFlow(reference))).toContain("has no deployment table");
    expect(snapshot(preview)).toEqual(before);
    await inSheet((sheet, context) => {
      context.workbook.names.getItem("Rollout_Drivers").delete();
      context.workbook.names.add("My_Drivers", sheet.getRange("B20:J34"));
    });
    const renamed = snapshot(preview);
    expect(await refused(edit())).toContain("The name Rollout_Drivers no longer refers to cells.");
    expect(snapshot(preview)).toEqual(renamed);
    await inSheet((sheet) => sheet.delete());
    expect(await refused(editTerm(reference, { label: "Transfer", value: 0.25 }))).toContain(
      "no longer refers to cells",
    );
    expect(await refused(showSheet(reference.sheetName))).toContain("no longer exists");
    expect(await readModel()).toBeNull();
    await (await insertModel(small)).change.undo();
  });
});
