/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** Unsaved values of the inputs: counted in every view, and saved as one change or discarded. */
import { pastedTerms } from "../../taskpane/views/inputs/pastedTerms";
import { termRows } from "../../taskpane/views/inputs/termFields";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

jest.setTimeout(60_000);

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Inputs");
});
afterEach(() => pane.close());

const text = (): string => pane.shown("main")[0]?.textContent ?? "";

test("unsaved values in several places are counted and saved as one change", async () => {
  expect(text()).not.toContain("unsaved");
  await pane.fill("Experience transfer rate", "40 %");
  expect(text()).toContain("1 unsaved value.");
  await pane.fill("Time horizon", "48");
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1,200");
  await pane.press("Edit Customization");
  await pane.fill("Minimum quantity", "2");
  await pane.press("Edit Lead plants");
  await pane.fill("Number of clients", "5");
  expect(text()).toContain("5 unsaved values.");
  await pane.press("Save all");
  expect(pane.workbook.calls).toEqual([
    [
      "saveInputs",
      sampleModel.reference,
      {
        drivers: [
          { row: 6, cells: { Rate: 1200 } },
          { row: 2, cells: { Floor: 2 } },
        ],
        segments: [{ row: 1, cells: { Clients: 5 } }],
        terms: [
          { label: "Transfer", value: 0.4 },
          { label: "Horizon", value: 48 },
        ],
      },
    ],
  ]);
  await pane.answer(1, sampleModel);
  expect(text()).not.toContain("unsaved");
  expect(pane.shown('form[aria-label="Edit Travel"]')).toEqual([]);
});

test("a new row and a new price break are saved with the other values", async () => {
  await pane.press("Add rate step to Expert on site");
  await pane.fill("Cost per unit", "14,000");
  await pane.fill("From deployment", "20");
  await pane.press("Save all");
  expect(pane.workbook.calls.at(-1)?.[2]).toMatchObject({
    drivers: [{ cells: { Driver: "Expert on site", Rate: 14000, From: 20 } }],
  });
});

test("if one value has an issue, nothing is saved and its field is shown", async () => {
  await pane.fill("Time horizon", "48");
  await pane.press("Add rate step to Expert on site");
  await pane.fill("Cost per unit", "14,000");
  await pane.press("Save all");
  expect(pane.workbook.calls).toEqual([]);
  expect(text()).toContain("Invalid values are marked and cannot be saved.");
  expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
});

test("a discarded value shows the value of the sheet again", async () => {
  await pane.fill("Time horizon", "48");
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1");
  await pane.press("Discard");
  expect(pane.field("Time horizon").value).toBe("60");
  expect(pane.shown('form[aria-label="Edit Travel"]')).toEqual([]);
  expect(text()).not.toContain("unsaved");
});

test("a value typed back to the sheet's value is no change, and a change in the sheet replaces it", async () => {
  await pane.fill("Time horizon", "48");
  await pane.fill("Time horizon", "60");
  expect(text()).not.toContain("unsaved");
  await pane.fill("Time horizon", "48");
  await pane.change();
  const terms = sampleModel.cells.terms.map((line) => (line[0] === "Horizon" ? ["Horizon", 72] : line));
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, terms } });
  expect(pane.field("Time horizon").value).toBe("72");
  expect(text()).not.toContain("unsaved");
});

test("other views say that their figures do not include unsaved values, and link to the inputs", async () => {
  await pane.fill("Time horizon", "48");
  await pane.fill("Experience transfer rate", "40 %");
  for (const view of ["Summary", "Unit economics"]) {
    await pane.press(view);
    expect(text()).toContain("2 unsaved values are not included");
    await pane.press("Show values");
    expect(pane.field("Time horizon").value).toBe("48");
  }
});

test("unsaved values survive a visit to another model and are not counted there", async () => {
  await pane.fill("Time horizon", "48");
  await pane.change();
  await pane.answer(1, { ...sampleModel, reference: { ...sampleModel.reference, sheetId: "another" } });
  expect(text()).not.toContain("unsaved");
  expect(pane.field("Time horizon").value).toBe("60");
  await pane.change();
  await pane.answer(2, sampleModel);
  expect(pane.field("Time horizon").value).toBe("48");
});

test("unsaved values follow their row when rows above it are deleted", async () => {
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1,200");
  await pane.change();
  const drivers = sampleModel.cells.drivers.filter((_, index) => index !== 1);
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, drivers } });
  await pane.press("Save all");
  expect(pane.workbook.calls.at(-1)?.[2]).toMatchObject({ drivers: [{ row: 5, cells: { Rate: 1200 } }] });
});

test("a number is shown in groups of three until its field has the focus", async () => {
  await pane.press("Edit Expert on site");
  const rate = pane.field("Cost per unit") as HTMLInputElement;
  expect(rate.value).toBe("16,000");
  await pane.act(() => rate.focus());
  expect(rate.value).toBe("16000");
  await pane.fill("Cost per unit", "17000.5");
  expect(rate.value).toBe("17000.5");
  await pane.act(() => rate.blur());
  expect(rate.value).toBe("17,000.5");
  await pane.press("Save");
  expect(pane.workbook.calls.at(-1)?.[3]).toEqual({ Rate: 17000.5 });
});

describe("a column from Excel pasted into the terms", () => {
  const paste = (label: string, pasted: string): Promise<void> =>
    pane.act(
      () =>
        void pane.field(label).dispatchEvent(
          Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
            clipboardData: { getData: () => pasted },
          }),
        ),
    );

  test("fills the field and those below it, and is saved with the other values", async () => {
    await paste("Experience transfer rate", "40%\r\n\r\n0.2\r\n");
    expect(text()).toContain("2 unsaved values.");
    expect(pane.field("Pilot failure rate").value).not.toBe("");
    await pane.press("Save all");
    expect(pane.workbook.calls.at(-1)?.[2]).toMatchObject({
      terms: [
        { label: "Transfer", value: 0.4 },
        { label: "Trial cost", value: 0.2 },
      ],
    });
  });

  test("shows an issue at its field", async () => {
    await paste("Experience transfer rate", "40\n10%\n");
    expect(text()).toContain("40 is not between 0 and 1");
  });

  test("is assigned by its labels in any language", () => {
    const terms = termRows(sampleModel.cells.terms);
    const [first] = terms;
    if (first === undefined) throw new Error("no terms");
    const found = (pasted: string): unknown =>
      pastedTerms(pasted, first, terms).map(({ term, text: typed }) => [term.label, typed]);
    expect(found("Horizon\t48\nTransfert\t0,4\nNotes\tnone")).toEqual([
      ["Horizon", "48"],
      ["Transfer", "0,4"],
    ]);
    expect(found("1\n2")).toEqual([
      [terms[0]?.label, "1"],
      [terms[1]?.label, "2"],
    ]);
  });
});

test("a saved term does not reappear as unsaved after an undo", async () => {
  await pane.fill("Experience transfer rate", "40 %");
  await pane.answer(0, sampleModel);
  await pane.press("Save");
  const terms = sampleModel.cells.terms.map((row) => (row[0] === "Transfer" ? [row[0], 0.4] : row));
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, terms } });
  expect(text()).not.toContain("unsaved");
  await pane.press("Undo");
  await pane.answer(2, sampleModel);
  expect(text()).not.toContain("unsaved");
  expect((pane.field("Experience transfer rate") as HTMLInputElement).value).not.toContain("40");
});

test("the link in another view leads to the field with the unsaved value", async () => {
  const seen: Element[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this);
  };
  await pane.press("Edit Lead plants");
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "1,200");
  await pane.press("Cash flow");
  await pane.press("Show values");
  await pane.until(() => seen.length > 0);
  expect(seen.map((one) => one.getAttribute("aria-label"))).toEqual(["Edit Travel"]);
  expect(document.activeElement?.closest("form")).toBe(seen[0]);
});

test("a form opened after a failed save shows no issue yet", async () => {
  await pane.press("Edit Travel");
  await pane.fill("Cost per unit", "many");
  await pane.press("Save all");
  expect(text()).toContain("are marked and cannot be saved");
  await pane.press("Add cost driver");
  const form = pane.shown('form[aria-label="Add cost driver"]')[0];
  expect(form?.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
});
