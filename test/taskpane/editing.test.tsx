/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import type { Model } from "../../src/workbook/model/Model";
import { DISPLAYED } from "../support/paneCatalogs";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openInputs(model: Model = sampleModel): Promise<void> {
  pane = await openPane();
  await pane.answer(0, model);
  await pane.press("Inputs");
}

test.each(DISPLAYED)("a number typed with its unit is refused with an instruction (%s)", async (locale, t) => {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
  await pane.press(t.tabs.inputs);
  await pane.press(t.inputs.edit.replace("{name}", "Expert on site"));
  await pane.fill(t.inputs.fields.First, "5 days");
  const alerts = pane.shown('[role="alert"]').map((one) => one.textContent);
  expect(alerts.join()).toContain(t.inputs.notANumber.replace("{found}", "5 days"));
  expect(t.inputs.notANumber).toMatch(/[.。].+[.。]$/u);
});

test("saving writes only the typed cells and keeps the formulas of the row", async () => {
  await openInputs();
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1,200");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([["editDriver", sampleModel.reference, 6, { Rate: 1200 }]]);
});

test("saving an untouched form writes nothing and closes the form", async () => {
  await openInputs();
  await pane.press("Edit Travel");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([]);
  expect(() => pane.button("Save")).toThrow();
});

test("a form shows the matching choice for a cell in different letter case", async () => {
  await openInputs(withDriverCell(6, 7, "DeJong"));
  await pane.press("Edit Travel");
  expect(pane.field("Learning curve model").value).toBe("dejong");
});

test("a form follows its row when the row moves in the sheet, and writes there", async () => {
  await openInputs();
  await pane.press("Edit Operator training");
  await pane.fill("Cost per unit", "1");
  await pane.change();
  const drivers = sampleModel.cells.drivers.filter((_, index) => index !== 1);
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, drivers } });
  expect(pane.field("Name").value).toBe("Operator training");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([["editDriver", sampleModel.reference, 4, { Rate: 1 }]]);
});

test("an open form does not overwrite a row that changed in the sheet", async () => {
  await openInputs();
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1");
  await pane.change();
  await pane.answer(1, withDriverCell(6, 4, 950));
  expect(pane.field("Cost per unit").value).toBe("950");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([]);
});

test("a segment without clients is accepted while other segments have clients", async () => {
  await openInputs();
  await pane.press("Edit Lead plants");
  await pane.fill("Number of clients", "0");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([["editSegment", sampleModel.reference, 1, { Clients: 0 }]]);
});

test("a new segment starts with the industry of the last one, and can be removed", async () => {
  await openInputs();
  await pane.press("Add segment");
  expect((pane.page.querySelector("form") as HTMLFormElement).textContent).toContain("Number of clients");
  await pane.fill("Name", "Workshops");
  await pane.fill("Number of clients", "30");
  await pane.fill("One-time price", "9,500");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([
    [
      "addSegment",
      sampleModel.reference,
      expect.objectContaining({
        Segment: "Workshops",
        Industry: "Automotive parts",
        Clients: 30,
        Price: 9500,
        Size: 1,
        Fee: "",
      }),
    ],
  ]);
  await pane.answer(1, sampleModel);
  await pane.press("Delete Mid-size plants");
  expect(pane.workbook.calls.at(-1)).toEqual(["removeSegment", sampleModel.reference, 2]);
  await pane.answer(pane.workbook.readings.length - 1, sampleModel);
  expect(() => pane.button("Move Lead plants up")).toThrow();
  await pane.press("Move Small plants up");
  expect(pane.workbook.calls.at(-1)).toEqual(["moveSegment", sampleModel.reference, 3]);
});

test("a price break is added to its driver, listed below it, edited and removed", async () => {
  await openInputs();
  await pane.press("Add rate step to Expert on site");
  await pane.fill("Cost per unit", "14,000");
  await pane.fill("From deployment", "1");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([]);
  expect(pane.page.textContent).toContain("already gives the rate of Expert on site from deployment 1");
  await pane.fill("From deployment", "20");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([
    ["addPriceBreak", sampleModel.reference, { Driver: "Expert on site", Rate: 14000, From: 20 }],
  ]);
  const drivers = [...sampleModel.cells.drivers, ["Expert on site", "", "", "", 14000, "", "", "", 20]];
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, drivers } });
  const names = [...pane.page.querySelectorAll("section button[aria-label^=Delete]")].map((one) =>
    one.getAttribute("aria-label"),
  );
  expect(names.slice(0, 3)).toEqual([
    "Delete Expert on site",
    "Delete Expert on site, from deployment 20",
    "Delete Customization",
  ]);
  await pane.press("Edit Expert on site, from deployment 20");
  await pane.fill("From deployment", "25");
  await pane.press("Save");
  expect(pane.workbook.calls.at(-1)).toEqual(["editDriver", sampleModel.reference, 7, { From: 25 }]);
  await pane.answer(2, { ...sampleModel, cells: { ...sampleModel.cells, drivers } });
  await pane.press("Delete Expert on site, from deployment 20");
  expect(pane.workbook.calls.at(-1)).toEqual(["removePriceBreak", sampleModel.reference, 7]);
});

test("an issue reported by the reader is shown at its field and nothing is written", async () => {
  await openInputs();
  await pane.press("Edit Travel");
  await pane.fill("Learning slope", "800");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([]);
  expect(pane.page.textContent).toContain("800 is not between 0 and 1");
});

test("terms are found whatever their letter case and spacing, as in the reader", async () => {
  const terms = sampleModel.cells.terms.map(([label, value]) => [label === "Transfer" ? " transfer " : label, value]);
  await openInputs({ ...sampleModel, cells: { ...sampleModel.cells, terms } });
  await pane.fill("Experience transfer rate", "40 %");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([["editTerm", sampleModel.reference, { label: "Transfer", value: 0.4 }]]);
});

test("a block without optional columns can be edited", async () => {
  const segments = sampleModel.cells.segments.map((cells) => cells.slice(0, 4));
  await openInputs({ ...sampleModel, cells: { ...sampleModel.cells, segments } });
  await pane.press("Edit Lead plants");
  await pane.fill("Number of clients", "5");
  await pane.press("Save");
  expect(pane.workbook.calls).toEqual([["editSegment", sampleModel.reference, 1, { Clients: 5 }]]);
});

test("an empty category shows its default", async () => {
  await openInputs(withDriverCell(6, 1, ""));
  await pane.press("Edit Travel");
  expect(pane.field("Category").value).toBe("Other");
});

test("arrow keys step the focused field: shares by 1%, with Shift ten times as far", async () => {
  await openInputs();
  const press = (label: string, key: string, shiftKey = false): Promise<void> =>
    pane.during(
      () => void pane.field(label).dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true })),
    );
  await pane.press("Edit Travel");
  await press("Cost per unit", "ArrowUp");
  const before = pane.field("Learning slope").value;
  await press("Learning slope", "ArrowDown", true);
  await press("Name", "ArrowDown");
  expect(Number.parseFloat(pane.field("Learning slope").value)).toBe(Number.parseFloat(before) - 10);
  await press("Experience transfer rate", "ArrowUp");
  expect(pane.field("Experience transfer rate").value).toMatch(/^\d+%$/);
  await pane.press("Save");
  const [name, , row, edit] = pane.workbook.calls.at(-1) ?? [];
  expect([name, row, Object.keys(edit as object)]).toEqual(["editDriver", 6, ["Rate", "Slope"]]);
  expect(pane.workbook.calls).toHaveLength(1);
});

/** jsdom has no clipboard: passes the pasted text to the field. */
const paste = async (label: string, text: string): Promise<boolean> => {
  const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => text },
  });
  await pane.during(() => void pane.field(label).dispatchEvent(event));
  return !event.defaultPrevented;
};

test("pasting one value types it, and pasting a column shows a preview to apply as one change or discard", async () => {
  await openInputs();
  await pane.press("Edit Expert on site");
  expect(await paste("First-unit quantity", "7\r\n")).toBe(true);
  await pane.fill("Minimum quantity", "0.2");
  expect(await paste("First-unit quantity", "7\r\n650\r\n")).toBe(false);
  expect(pane.page.textContent).toContain("Paste 2 values into First-unit quantity, rows 2 to 3");
  expect(pane.page.textContent).toContain("Row 2, Expert on site: 5 → 7");
  await pane.press("Discard");
  expect(pane.field("Minimum quantity").value).toBe("0.2");
  await paste("First-unit quantity", "7\nmany\n");
  expect(pane.page.textContent).toContain("Row 3, Customization: “many” is not a number");
  expect(pane.button("Apply").disabled).toBe(true);
  await pane.press("Discard");
  await paste("First-unit quantity", "7\n650\n");
  await pane.press("Apply");
  expect(pane.workbook.calls).toEqual([
    [
      "pasteCells",
      sampleModel.reference,
      "drivers",
      [
        { row: 1, column: "First", from: 5, to: 7 },
        { row: 2, column: "First", from: 600, to: 650 },
      ],
    ],
  ]);
});

test("segments pasted into the form of a new segment fill whole rows", async () => {
  const spare = Array.from({ length: 3 }, () => Array<string>(11).fill(""));
  await openInputs({
    ...sampleModel,
    cells: { ...sampleModel.cells, segments: [...sampleModel.cells.segments, ...spare] },
  });
  await pane.press("Add segment");
  await paste("Name", "Garages\tCars\t10\t500\r\nShops\tCars\t20\t400\r\n");
  expect(pane.page.textContent).toContain("rows 5 to 6");
  await pane.press("Apply");
  const [name, , block, changes] = pane.workbook.calls.at(-1) ?? [];
  expect([name, block, (changes as readonly unknown[]).length]).toEqual(["pasteCells", "segments", 10]);
});

test("a paste of more than 1 MB is not read", async () => {
  await openInputs();
  await pane.press("Edit Expert on site");
  await paste("First-unit quantity", "1\n".repeat(600_000));
  expect(pane.page.textContent).toContain("exceeds the limit of 1 MB");
  await pane.press("Discard");
  expect(pane.field("First-unit quantity").value).toBe("5");
});
