/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
});
afterEach(() => pane.close());

const head = (): string => pane.page.querySelector("[role=tablist]")?.closest("main > div")?.textContent ?? "";

test("with several scenarios, every view names the scenario of its figures and links to its sheet", async () => {
  const { reference } = sampleModel;
  await pane.answer(0, {
    ...sampleModel,
    scenarios: [reference, { ...reference, sheetId: "s2", sheetName: "Light touch" }],
  });
  for (const view of ["Inputs", "Unit economics"]) {
    await pane.press(view);
    expect(head()).toContain("Scenario: Factory inspection");
  }
  await pane.press("Scenario: Factory inspection");
  expect(pane.workbook.calls).toContainEqual(["showSheet", "Factory inspection"]);
});

test("with one scenario, no view names it", async () => {
  await pane.answer(0, { ...sampleModel, scenarios: [sampleModel.reference] });
  expect(head()).not.toContain("Scenario:");
});
