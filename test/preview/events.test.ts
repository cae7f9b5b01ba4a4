import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a value typed into the grid raises onChanged; a format or a calculated value does not", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const sheet = preview.host.book.getActiveSheet();
  sheet.getRange("B2").setValue(7);
  sheet.getRange("C3").setValue("=B2*2");
  await preview.host.settled();
  await turn();
  sheet.getRange("B2").setFontWeight("bold");
  await turn();
  expect(seen).toEqual(["B2", "C3"]);
  sheet.getRange("B2").setValue(8);
  await preview.host.settled();
  await turn();
  expect(seen).toEqual(["B2", "C3", "B2"]);
});

test("activated and deleted sheets are reported", async () => {
  const seen: string[] = [];
  const second = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add((event) => Promise.resolve(void seen.push(`shown ${event.worksheetId}`)));
    worksheets.onDeleted.add((event) => Promise.resolve(void seen.push(`deleted ${event.worksheetId}`)));
    const sheet = worksheets.add("Second").load("id");
    await context.sync();
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
  await turn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(second).delete();
    await context.sync();
  });
  await turn();
  expect(seen).toContain(`shown ${second}`);
  expect(seen).toContain(`deleted ${second}`);
});

type ReceivedEvent = Readonly<{ name: string; sheet: string }>;

/** Every event of the worksheet collection, in order. */
async function listen(): Promise<ReceivedEvent[]> {
  const received: ReceivedEvent[] = [];
  const note =
    (name: string) =>
    ({ worksheetId }: Readonly<{ worksheetId: string }>): Promise<void> => {
      received.push({ name, sheet: preview.host.book.getSheetBySheetId(worksheetId)?.getSheetName() ?? "gone" });
      return Promise.resolve();
    };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onCalculated.add(note("calculated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onMoved.add(note("moved"));
    worksheets.onNameChanged.add(note("renamed"));
    await context.sync();
  });
  return received;
}

const named = (name: string) => preview.host.sheetByName(name) ?? fail();

test("onCalculated reports the sheet of a formula that depends on another sheet's cell", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Source").getRange("A1").values = [[140]];
    context.workbook.worksheets.add("Linked").getRange("A1").formulas = [["=Source!A1"]];
    await context.sync();
  });
  const received = await listen();
  named("Source").getRange("A1").setValue(60);
  await preview.host.settled();
  await turn();
  expect(received).toContainEqual({ name: "calculated", sheet: "Linked" });
  expect(received).not.toContainEqual({ name: "calculated", sheet: "Source" });
});

test("a sheet added, moved and renamed by hand is reported", async () => {
  const received = await listen();
  const { book } = preview.host;
  const sheet = book.insertSheet("New one");
  book.moveSheet(sheet, 0);
  await turn();
  sheet.setName("Plan A");
  await turn();
  const names = received.map(({ name }) => name);
  expect(names).toContain("added");
  expect(names).toContain("moved");
  expect(received).toContainEqual({ name: "renamed", sheet: "Plan A" });
});

test("reading the workbook raises no event", async () => {
  const received = await listen();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Linked").getUsedRange().load("values,formulas");
    context.workbook.names.load("items/name");
    await context.sync();
    expect(range.values).toEqual([[60]]);
  });
  await turn();
  expect(received).toEqual([]);
});

function fail(): never {
  throw new Error("it is not there");
}
