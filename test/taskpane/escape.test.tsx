/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** Escape in a field reverts the text typed in that field only. */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

jest.setTimeout(60_000);

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
});
afterEach(() => pane.close());

const escape = (label: string): Promise<void> =>
  pane.during(
    () => void pane.field(label).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  );

test("Escape restores the value of the sheet in a term and in every kind of row field", async () => {
  await pane.press("Inputs");
  const text = (): string => pane.shown("main")[0]?.textContent ?? "";
  await pane.fill("Time horizon", "48");
  await escape("Time horizon");
  expect(pane.field("Time horizon").value).toBe("60");
  await pane.press("Edit Travel");
  for (const [label, typed] of [
    ["Name", "Flights"],
    ["Cost per unit", "abc"],
    ["Learning slope", "800"],
    ["Category", "Hardware"],
  ] as const) {
    const before = pane.field(label).value;
    await pane.fill(label, typed);
    expect(pane.field(label).value).toBe(typed);
    await escape(label);
    expect([label, pane.field(label).value]).toEqual([label, before]);
  }
  expect(text()).not.toContain("unsaved");
  expect(text()).not.toContain("800");
});

test("Escape keeps the text typed in another field", async () => {
  await pane.press("Inputs");
  await pane.fill("Time horizon", "48");
  await pane.fill("Experience transfer rate", "40 %");
  await escape("Time horizon");
  expect([pane.field("Time horizon").value, pane.field("Experience transfer rate").value]).toEqual(["60", "40 %"]);
});

test("Escape restores the previous number in the what-if panel", async () => {
  await pane.press("What if");
  const [field] = pane.shown('input[aria-label^="Expert on site: learning slope"]') as HTMLInputElement[];
  if (field === undefined) throw new Error("no field");
  await pane.act(() => field.focus());
  const before = field.value;
  for (const typed of ["70 %", "abc"]) {
    await pane.act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(field.value).toBe(typed);
    await pane.act(() => void field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(field.value).toBe(before);
  }
});

test("Escape restores the previous text of the what-if goal, the seed and a correlation", async () => {
  const checkEscape = async (label: string, typed: string): Promise<void> => {
    const field = pane.field(label);
    const before = field.value;
    await pane.act(() => field.focus());
    await pane.fill(label, typed);
    expect([label, pane.field(label).value]).toEqual([label, typed]);
    await escape(label);
    expect([label, pane.field(label).value]).toEqual([label, before]);
  };
  await pane.press("What if");
  await checkEscape("Target breakeven client", "60");
  await checkEscape("Target breakeven client", "none");
  await pane.press("Risk");
  await checkEscape("Seed", "77");
  await checkEscape("Seed", "seven");
  await checkEscape("Rank correlation", "0.25");
});
