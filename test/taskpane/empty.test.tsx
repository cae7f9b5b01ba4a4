/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import type { Model } from "../../src/workbook/model/Model";
import { sampleModel, withoutTerms } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openModel(model: Model, tab: string): Promise<void> {
  pane = await openPane();
  await pane.answer(0, model);
  await pane.press(tab);
  await pane.during(() => undefined);
}
const mainText = (): string => pane.page.querySelector("main")?.textContent ?? "";

test("Time without a start rate says what the view shows and leads to the terms", async () => {
  await openModel(withoutTerms("Start rate", "Ramp", "Max rate", "Horizon"), "Cash flow");
  expect(mainText()).toContain("Monthly cash flow, peak funding, payback period");
  expect(mainText()).toContain("enter these general assumptions: Initial deployments per month, Time horizon");
  await pane.press("Go to general assumptions");
  expect(pane.workbook.calls.at(-1)?.[2]).toEqual({ block: "terms", rows: [], columns: [] });
});

test("Clients without profiles leads to the templates, or to the cells of an empty block", async () => {
  const { clients, ...others } = sampleModel.cells;
  await openModel({ ...sampleModel, cells: others }, "Pricing");
  expect(mainText()).toContain("Each client’s price ceiling");
  expect(mainText()).toContain("This model has no client profiles.");
  await pane.press("Choose a template");
  await pane.until(() => mainText().includes("New from template"));
  pane.close();
  const empty = (clients ?? []).map((row, index) => (index === 0 ? row : [row[0], "", "", ""]));
  await openModel({ ...sampleModel, cells: { ...sampleModel.cells, clients: empty } }, "Pricing");
  await pane.press("Go to client profiles");
  expect(pane.workbook.calls.at(-1)?.[2]).toEqual({ block: "clients", rows: [], columns: [] });
});

test("Risk without an uncertain input leads to the selection of inputs", async () => {
  await openModel(sampleModel, "Risk");
  await pane.until(() => mainText().includes("Uncertain inputs"));
  const remove = (): HTMLButtonElement | null => pane.page.querySelector('button[aria-label^="Delete "]');
  for (let one = remove(); one !== null; one = remove()) {
    const pressed = one;
    await pane.act(() => pressed.click());
  }
  expect(mainText()).toContain("The probability of breaking even when inputs are uncertain");
  await pane.press("Choose an input");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Add input");
});

test("every view leads to the inputs while a model has had issues since its first reading", async () => {
  await openModel(withDriverCell(1, 5, 75), "Cash flow");
  expect(mainText()).toContain("There is no result while cells contain errors");
  await pane.press("Go to inputs");
  await pane.until(() => mainText().includes("Resources that one deployment consumes."));
});
