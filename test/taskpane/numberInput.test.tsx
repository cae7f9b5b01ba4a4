/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** A number field shows groups of three until it gets the focus. A selection then stays as it is. */
import { openPane, type Pane } from "./openPane";
import { sampleModel } from "./fakeWorkbook";

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Inputs");
});
afterEach(() => pane.close());

const COST = "Non-recurring cost (NRE)";
const cost = (): HTMLInputElement => pane.field(COST) as HTMLInputElement;
const selected = (): string => cost().value.slice(cost().selectionStart ?? 0, cost().selectionEnd ?? 0);

test("text selected in the same turn as the focus stays selected", async () => {
  expect(cost().value).toBe("450,000");
  await pane.during(() => {
    cost().focus();
    cost().select();
  });
  expect([cost().value, selected()]).toEqual(["450000", "450000"]);
});

test("text selected before the focus stays selected", async () => {
  await pane.during(() => {
    cost().select();
    cost().focus();
  });
  expect([cost().value, selected()]).toEqual(["450000", "450000"]);
  await pane.during(() => cost().blur());
  expect(cost().value).toBe("450,000");
});

test("a cursor stays before the same digit", async () => {
  await pane.during(() => {
    cost().setSelectionRange(4, 4);
    cost().focus();
  });
  expect([cost().value, cost().selectionStart, cost().selectionEnd]).toEqual(["450000", 3, 3]);
});
