/** In Chromium: the pane beside a grid in which the user types, links, renames, copies and undoes. */
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { answerOn as gridAnswer, sheetsOf, typeIn } from "./inGrid";
import { openView } from "./openView";

jest.setTimeout(600_000);

const MODEL = "Factory inspection";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
/** A console message of the grid's row of tabs when it scrolls to a tab that is not drawn yet. */
const OF_TABS = "console: Index out of bounds";
afterEach(() => expect(preview.faults.filter((fault) => fault !== OF_TABS)).toEqual([]));

const type = (sheet: string, cell: string, value: unknown): Promise<void> => typeIn(preview.page, sheet, cell, value);

const answerOn = (sheet: string): Promise<string> => gridAnswer(preview.page, sheet);

/** Waits until the pane shows the same answer as the function on the sheet. */
async function sameAnswer(sheet: string): Promise<string> {
  let shown = "";
  for (let tries = 0; tries < 200; tries += 1) {
    shown = (await preview.pane.getByTestId("verdict").textContent({ timeout: 60_000 })) ?? "";
    if (shown !== "" && (await answerOn(sheet)).toLowerCase().includes(shown.toLowerCase())) return shown;
    await preview.page.waitForTimeout(100);
  }
  throw new Error(`pane: ${shown}\nsheet: ${await answerOn(sheet)}`);
}

/** The formulas of the upper left part of a sheet. */
const formulasOn = (sheet: string): Promise<readonly string[]> =>
  preview.page.evaluate((name) => {
    const { preview } = window as unknown as PreviewWindow;
    const cells = Array.from({ length: 40 * 8 }, (_, i) => `${"ABCDEFGH".charAt(i % 8)}${Math.floor(i / 8) + 1}`);
    return cells.map((cell) => String(preview.getFormula(name, cell))).filter((text) => text.startsWith("="));
  }, sheet);

const sheets = (): Promise<readonly string[]> => sheetsOf(preview.page);

const tab = (name: string) => preview.page.getByText(name, { exact: true }).locator("visible=true").first();

test("the pane follows a formula typed into an input and a link to another sheet that changes twice", async () => {
  await type(MODEL, "F45", "=8000*2");
  expect(await sameAnswer(MODEL)).toContain("client 94");
  await type(MODEL, "F45", "=4500*2");
  expect(await sameAnswer(MODEL)).toContain("client 60");
  await type(MODEL, "F45", 16000);
  await type("Sheet1", "A1", 60);
  await type(MODEL, "D66", "=Sheet1!A1");
  const answers: string[] = [];
  for (const clients of [60, 140, 60]) {
    await type("Sheet1", "A1", clients);
    answers.push(await sameAnswer(MODEL));
  }
  expect(answers[0]).toBe(answers[2]);
  expect(answers[0]).not.toBe(answers[1]);
});

test("Ctrl+Z undoes typing but does not partly undo an insertion", async () => {
  const before = await answerOn(MODEL);
  await type(MODEL, "F45", 9000);
  await sameAnswer(MODEL);
  await preview.page.evaluate(() => (window as unknown as PreviewWindow).preview.select("Factory inspection", "U9"));
  for (let times = 0; times < 8; times += 1) await preview.page.keyboard.press("ControlOrMeta+Z");
  await preview.page.evaluate(() => (window as unknown as PreviewWindow).preview.settled());
  expect(await sheets()).toContain(MODEL);
  expect(
    await preview.page.evaluate(() => (window as unknown as PreviewWindow).preview.names().length),
  ).toBeGreaterThan(5);
  expect((await sameAnswer(MODEL)).length).toBeGreaterThan(20);
  expect(before).not.toBe("");
});

test("after a tab is renamed by double click the grid still calculates, and the cash flow sheet uses the new name", async () => {
  await tab(MODEL).dblclick();
  await preview.page.keyboard.press("ControlOrMeta+A");
  await preview.page.keyboard.type("Plan A");
  await preview.page.keyboard.press("Enter");
  await preview.page.waitForFunction(() => (window as unknown as PreviewWindow).preview.sheets().includes("Plan A"));
  await openView(preview.pane, "Cash flow");
  await preview.pane.getByRole("button", { name: "Add cash flow sheet" }).click();
  // A notice of an earlier change may still be shown.
  await preview.page.waitForFunction(
    () => (window as unknown as PreviewWindow).preview.sheets().includes("Plan A cash flow"),
    undefined,
    { timeout: 120_000 },
  );
  await preview.pane
    .getByText(/^Sheet .* added/)
    .first()
    .waitFor({ timeout: 120_000 });
  await preview.page.evaluate(() => (window as unknown as PreviewWindow).preview.settled());
  const pointing = await formulasOn("Plan A cash flow");
  expect(pointing.some((formula) => formula.includes("'Plan A'!"))).toBe(true);
  expect(pointing.filter((formula) => /#REF!|Factory/.test(formula))).toEqual([]);
  await openView(preview.pane, "Summary");
  await type("Plan A", "F45", 9000);
  await sameAnswer("Plan A");
  await type("Plan A", "F45", 16000);
  await sameAnswer("Plan A");
});

/** A cell of the cumulative margin, found by its formula: the first row of the table depends on the blocks above it. */
const tableCell = (): Promise<string> =>
  preview.page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    for (let row = 60; row < 400; row += 1)
      if (
        String(preview.getValue("Plan A", `B${row}`)) === "1" &&
        String(preview.getFormula("Plan A", `K${row}`)).startsWith("=")
      )
        return `K${row + 4}`;
    throw new Error("there is no deployment table");
  });

test("a figure typed over a formula of the deployment table fails a check that the pane names with the reason", async () => {
  await tab("Plan A").click();
  await sameAnswer("Plan A");
  expect(await preview.pane.getByTestId("failed-checks").count()).toBe(0);
  const deploymentTable = await tableCell();
  const before = await preview.page.evaluate(
    (cell) => (window as unknown as PreviewWindow).preview.getFormula("Plan A", cell),
    deploymentTable,
  );
  await type("Plan A", deploymentTable, 1);
  await preview.pane.getByTestId("failed-checks").waitFor({ timeout: 60_000 });
  await preview.page.screenshot({ path: artifact("failed-check-1440.png") });
  expect(await preview.pane.getByTestId("failed-checks").textContent()).toContain("Plan A, ");
  await type("Plan A", deploymentTable, before);
  await preview.pane.getByTestId("failed-checks").waitFor({ state: "detached", timeout: 60_000 });
});
