/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
});
afterEach(() => pane.close());

test("unsaved text survives a visit to another view and a change of the sheet", async () => {
  await pane.press("Inputs");
  await pane.press("Edit Expert on site");
  await pane.fill("First-unit quantity", "12");
  await pane.press("Cash flow");
  expect(pane.shown('form[aria-label="Edit Expert on site"]')).toEqual([]);
  await pane.change();
  await pane.answer(1, sampleModel);
  await pane.press("Inputs");
  expect(pane.shown('form[aria-label="Edit Expert on site"]')).toHaveLength(1);
  expect((pane.field("First-unit quantity") as HTMLInputElement).value).toBe("12");
});

test("text typed for one model is never saved into another model", async () => {
  await pane.press("Inputs");
  await pane.press("Edit Expert on site");
  await pane.fill("First-unit quantity", "12");
  await pane.change();
  const { reference } = sampleModel;
  await pane.answer(1, { ...sampleModel, reference: { ...reference, sheetId: "another" } });
  expect(pane.shown('form[aria-label="Edit Expert on site"]')).toEqual([]);
});

test("each view keeps its scroll position", async () => {
  const content = pane.page.querySelector("main");
  if (content === null) throw new Error("no main");
  const scrollTo = (top: number): Promise<void> =>
    pane.during(() => {
      content.scrollTop = top;
      content.dispatchEvent(new Event("scroll"));
    });
  await scrollTo(120);
  await pane.press("Inputs");
  expect(content.scrollTop).toBe(0);
  await scrollTo(480);
  await pane.press("Summary");
  expect(content.scrollTop).toBe(120);
  await pane.press("Inputs");
  expect(content.scrollTop).toBe(480);
});
