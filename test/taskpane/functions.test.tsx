/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import groups from "../../docs/reference/groups.json";
import { functionsMetadata } from "../support/functionsMetadata";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let files: ReadonlyMap<string, string>;
let pane: Pane;
beforeAll(async () => {
  files = await functionsMetadata();
});
beforeEach(() => {
  globalThis.fetch = ((file: string) =>
    Promise.resolve({
      ok: true,
      json: () => Promise.resolve(JSON.parse(files.get(file) ?? "")),
    })) as unknown as typeof fetch;
});
afterEach(() => pane.close());

async function openFunctions(tab = "Functions", locale = "en-US"): Promise<void> {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
  await pane.press(tab);
  await pane.during(() => undefined);
}

const listed = (): readonly string[] =>
  [...pane.page.querySelectorAll("li button[aria-expanded] > span:first-child")].map((one) => one.textContent);
const search = async (text: string): Promise<void> => {
  const box = pane.page.querySelector<HTMLInputElement>('input[type="search"]');
  if (box === null) throw new Error("no search box");
  await pane.during(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
};
const FORMULA = "=ROLLOUT.PRICECEILING(Rollout_Client1)";
const SIZE = { rows: 1, columns: 1 };

test("the functions view lists all functions by group with Excel's descriptions", async () => {
  await openFunctions();
  expect(listed()).toHaveLength(Object.values(groups).flat().length);
  expect([...pane.page.querySelectorAll("h2")].map((one) => one.textContent)).toEqual([
    "Learning",
    "Cost",
    "Decision",
    "Time",
    "Client side",
    "Risk",
  ]);
});

test("descriptions of functions are in the language of the pane", async () => {
  await openFunctions("Fonctions", "fr-FR");
  expect(pane.button("REQUIRED").textContent).toContain("Valeur requise");
});

test("a search matches every word in names and descriptions and ignores accents", async () => {
  await openFunctions();
  await search("CEILING");
  expect(listed()).toContain("PRICECEILING");
  await search("nothing of the kind");
  expect(listed()).toEqual([]);
  expect(pane.page.textContent).toContain("No function matches “nothing of the kind”.");
});

test("Escape restores the argument of the example", async () => {
  await openFunctions();
  await pane.press("UNITQUANTITY");
  const field = pane.field("slope");
  const before = field.value;
  await pane.fill("slope", "0.123");
  await pane.during(() => void field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
  expect(pane.field("slope").value).toBe(before);
});

test("the formula is shown with the names of the current model before it is inserted", async () => {
  await openFunctions();
  await pane.press("PRICECEILING");
  expect(pane.page.textContent.replaceAll("\u200b", "")).toContain(FORMULA);
  expect(pane.workbook.calls).toEqual([]);
  await pane.press("Insert in active cell");
  expect(pane.workbook.calls).toEqual([["insertFormula", sampleModel.reference, { formula: FORMULA, size: SIZE }]]);
  await pane.answer(1, sampleModel);
  expect(pane.page.textContent).toContain("Inserted in U30.");
  expect(pane.page.textContent).toContain("Formula added in U30");
});

test("a filled cell is overwritten only after confirmation, and no change to undo is recorded before that", async () => {
  await openFunctions();
  const question = { kind: "question", at: "U30", inCell: "mine", inTheWay: ["x", "y"] } as const;
  pane.workbook.outcomes.push(question);
  await pane.press("PRICECEILING");
  await pane.press("Insert in active cell");
  await pane.answer(1, sampleModel);
  expect(pane.page.textContent).toContain("U30 contains mine, which would be replaced.");
  expect(pane.page.textContent).toContain("The result of U30 needs cells that are not empty: x · y.");
  expect(() => pane.button("Undo")).toThrow();
  await pane.press("Insert anyway");
  expect(pane.workbook.calls.at(-1)).toEqual([
    "insertFormula",
    sampleModel.reference,
    { formula: FORMULA, size: SIZE, agreed: question },
  ]);
  await pane.answer(2, sampleModel);
  expect(pane.button("Undo")).toBeDefined();
});

test("opening another function discards the pending question", async () => {
  await openFunctions();
  pane.workbook.outcomes.push({ kind: "question", at: "U30", inCell: "mine", inTheWay: [] });
  await pane.press("PRICECEILING");
  await pane.press("Insert in active cell");
  await pane.answer(1, sampleModel);
  await pane.press("CLIENTPAYBACK");
  await pane.press("Insert in active cell");
  expect(pane.workbook.calls.at(-1)?.[2]).not.toHaveProperty("agreed");
});

const formula = (): string =>
  [...pane.page.querySelectorAll("code")].at(-1)?.textContent.replaceAll("\u200b", "") ?? "";

test("the formula uses the example's arguments until the user types others or takes them from the selection", async () => {
  await openFunctions();
  await pane.press("MARGIN");
  expect(formula()).toBe("=ROLLOUT.MARGIN(94, Rollout_Drivers, Rollout_Segments, Rollout_Terms)");
  await pane.fill("n", "40");
  await pane.press("Use selection for drivers");
  await pane.answer(1, sampleModel);
  await pane.fill("terms (optional)", "");
  expect(formula()).toBe("=ROLLOUT.MARGIN(40, 'Other, sheet'!B2:C5, Rollout_Segments)");
  await pane.press("Insert in active cell");
  expect(pane.workbook.calls.at(-1)?.[2]).toEqual({ formula: formula(), size: SIZE });
});

test("a text that is not exactly one argument is reported at its field and not inserted", async () => {
  await openFunctions();
  await pane.press("MARGIN");
  for (const wrong of ["0,85", "=B2", '"open', ""]) {
    await pane.fill("n", wrong);
    expect(pane.page.querySelector('[role="alert"]')?.textContent).toContain(
      wrong === "" ? "Required argument." : "Enter one value:",
    );
    expect(pane.button("Insert in active cell").disabled).toBe(true);
  }
  await pane.fill("n", "B2");
  expect(pane.button("Insert in active cell").disabled).toBe(false);
});

test("a selection that cannot be used is reported, and the argument stays", async () => {
  await openFunctions();
  const refusal = new WorkbookError({ kind: "InvalidSelection" }, { code: "InvalidSelection" });
  Object.assign(pane.workbook, { selectedAddress: () => Promise.reject(refusal) });
  await pane.press("MARGIN");
  await pane.press("Use selection for n");
  expect(pane.page.textContent).toContain("The selection cannot be used");
  expect(formula()).toContain("MARGIN(94, ");
});
