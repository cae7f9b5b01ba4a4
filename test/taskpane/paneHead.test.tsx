/** @jest-environment jsdom */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
});
afterEach(() => pane.close());

const head = (): string => pane.page.querySelector("[role=tablist]")?.closest("main > div")?.textContent ?? "";

test("where there are several scenarios it says in every view whose figures are shown, and shows its sheet", async () => {
  const { reference } = sampleModel;
  await pane.answer(0, {
    ...sampleModel,
    scenarios: [reference, { ...reference, sheetId: "s2", sheetName: "Light touch" }],
  });
  for (const view of ["Inputs", "Result"]) {
    await pane.press(view);
    expect(head()).toContain("Scenario: Factory inspection");
  }
  await pane.press("Scenario: Factory inspection");
  expect(pane.workbook.calls).toContainEqual(["showSheet", "Factory inspection"]);
});

test("one scenario needs no name", async () => {
  await pane.answer(0, { ...sampleModel, scenarios: [sampleModel.reference] });
  expect(head()).not.toContain("Scenario:");
});
