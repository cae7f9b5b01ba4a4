/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import type { Model } from "../../src/workbook/model/Model";
import { missingRates, rateAt } from "../../taskpane/views/inputs/missingRates";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** The sample with a column at the end of the drivers. */
const withColumn = (header: string, value: unknown = ""): Model => ({
  ...sampleModel,
  cells: {
    ...sampleModel.cells,
    drivers: sampleModel.cells.drivers.map((row, index) => [...row, index === 0 ? header : index === 1 ? value : ""]),
  },
});

const [FIRST] = sampleModel.cells.drivers.slice(1).map(([name]) => String(name));

async function openInputs(model: Model = sampleModel): Promise<void> {
  pane = await openPane({ locale: "en-US" });
  await pane.answer(0, model);
  await pane.press("Inputs");
}

test("a column that the drivers do not have is added by its name, and the value typed before stays", async () => {
  await openInputs();
  await pane.press(`Edit ${FIRST}`);
  await pane.fill("First-unit quantity", "7");
  await pane.fill("Add an input", "Currency");
  await pane.press("Add");
  expect(pane.workbook.calls).toContainEqual([
    "addColumn",
    sampleModel.reference,
    { block: "drivers", column: "Currency" },
  ]);
  await pane.answer(1, withColumn("Currency"));
  expect(pane.field("First-unit quantity").value).toBe("7");
  expect(pane.field("Currency (code)").value).toBe("");
  expect([...(pane.field("Add an input") as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
    "Annual escalation",
  ]);
});

test("the segments may get every column that they do not have", async () => {
  await openInputs();
  const [name] = sampleModel.cells.segments.slice(1).map(([segment]) => String(segment));
  await pane.press(`Edit ${name}`);
  const options = [...(pane.field("Add an input") as HTMLSelectElement).options].map(({ value }) => value);
  expect(options).toEqual(["Prior", "Price rise", "Fee rise", "Expansion", "Cost rise", "Billing", "Currency"]);
});

test("a typed currency without an exchange rate gets fields of its rate, saved with it", async () => {
  await openInputs(withColumn("Currency"));
  await pane.press(`Edit ${FIRST}`);
  expect(pane.page.textContent).not.toContain("needs an exchange rate");
  await pane.fill("Currency (code)", "usd");
  expect(pane.page.textContent).toContain("USD needs an exchange rate.");
  await pane.press("Enter exchange rate");
  expect(document.activeElement).toBe(pane.field("Exchange rate USD"));
  await pane.fill("Exchange rate USD", "7.1");
  await pane.fill("Annual change of USD", "-2%");
  await pane.press("Save all");
  expect(pane.workbook.calls).toContainEqual([
    "saveInputs",
    sampleModel.reference,
    {
      drivers: [{ row: 1, cells: { Currency: "usd" } }],
      segments: [],
      terms: [
        { label: "Exchange rate USD", value: 7.1 },
        { label: "Exchange rate USD a year", value: -0.02 },
      ],
    },
  ]);
});

test("a currency of the sheet without an exchange rate has the fields too, and one with a rate has none", async () => {
  await openInputs(withColumn("Currency", "EUR"));
  expect(pane.field("Exchange rate EUR").value).toBe("");
  pane.close();
  const model = withColumn("Currency", "EUR");
  await openInputs({ ...model, cells: { ...model.cells, terms: [...model.cells.terms, ["Exchange rate EUR", 8]] } });
  expect(pane.field("Exchange rate EUR").value).toBe("8");
  await pane.press(`Edit ${FIRST}`);
  expect(pane.page.textContent).not.toContain("needs an exchange rate");
});

test("the row of a missing rate names its currency and figure", () => {
  for (const currency of ["AAA", "USD", "CNY", "ZZZ"])
    for (const { row, ...rate } of missingRates(currency)) {
      expect(rateAt(row)).toEqual(rate);
      expect(row).toBeLessThanOrEqual(-1000);
    }
  expect(rateAt(-999)).toBeUndefined();
  expect(rateAt(3)).toBeUndefined();
});
