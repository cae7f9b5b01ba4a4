import { openPreview, startPreview, stopPreview, artifact, type Preview, type PreviewWindow } from "./openPreview";
import { sheetsOf, typeIn, valueAt as gridValue } from "./inGrid";
import { openView } from "./openView";

jest.setTimeout(180_000);

const MODEL = "Factory inspection";
const BLANK = "Sheet1";
const CASH = "Factory inspection cash flow";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

const type = (sheet: string, cell: string, value: unknown): Promise<void> => typeIn(preview.page, sheet, cell, value);

const valueAt = (sheet: string, cell: string): Promise<unknown> => gridValue(preview.page, sheet, cell);

const messageAt = (sheet: string, cell: string): Promise<string | undefined> =>
  preview.page.evaluate(([name, a1]) => (window as unknown as PreviewWindow).preview.messageAt(name, a1), [
    sheet,
    cell,
  ] as const);

const verdict = (): Promise<string | null> => preview.pane.getByTestId("verdict").textContent();

/** The row of the text in column B of the model sheet. */
async function rowOf(label: string): Promise<number> {
  return preview.page.evaluate(
    ([name, text]) => {
      const { preview } = window as unknown as PreviewWindow;
      for (let row = 1; row < 200; row += 1) if (preview.getValue(name, `B${row}`) === text) return row;
      throw new Error(`no ${text} in column B`);
    },
    [MODEL, label] as const,
  );
}

test("the page is served with the content security policy", () => {
  expect(preview.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
  expect(preview.headers["x-content-type-options"]).toBe("nosniff");
});

test("the first visit opens the worked example with names, tables, native charts and its answer in the pane", async () => {
  const found = await preview.page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    return { sheets: preview.sheets(), names: preview.names(), tables: preview.tables(), charts: preview.charts() };
  });
  expect(found.sheets).toEqual([BLANK, MODEL]);
  expect(found.names.map(([name]) => name)).toEqual(
    expect.arrayContaining(["Rollout_Drivers", "Rollout_Segments", "Rollout_Terms", "Rollout_Clients"]),
  );
  expect(found.tables).toHaveLength(3);
  expect(found.charts).toHaveLength(2);
  expect(await verdict()).toContain("Breaks even at client 94");
  expect(await valueAt(MODEL, `C${await rowOf("Checks")}`)).toBe("OK");
  await preview.page.locator(".sheet-chart").first().waitFor();
});

test("the charts reappear after a visit to another sheet", async () => {
  const { page } = preview;
  for (const [sheet, shown] of [
    [BLANK, 0],
    [MODEL, 2],
  ] as const) {
    await page.evaluate((name) => (window as unknown as PreviewWindow).preview.activate(name), sheet);
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll(".sheet-chart")].filter((chart) => chart.checkVisibility()).length === count,
      shown,
    );
  }
});

test.each([
  ["=ROLLOUT.UNITQUANTITY(6,0.8,37,0.5)", 1.87630336290424],
  ["=ROLLOUT.TOTALQUANTITY(6,0.8,1000,1,0.5)", 952.02553774103],
])("%s is %d", async (formula, expected) => {
  await type(BLANK, "H1", formula);
  const value = await valueAt(BLANK, "H1");
  expect(typeof value).toBe("number");
  expect(Math.abs(Number(value) / expected - 1)).toBeLessThan(1e-14);
});

test("a bad input shows its error value, and its message when the cell is selected", async () => {
  await type(BLANK, "H2", "=ROLLOUT.UNITQUANTITY(6,85,37)");
  expect(await valueAt(BLANK, "H2")).toBe("#VALUE!");
  expect(await messageAt(BLANK, "H2")).toContain("slope: 85 is not between 0 and 1");
  await preview.page.evaluate((sheet) => {
    const { preview } = window as unknown as PreviewWindow;
    preview.activate(sheet);
    preview.select(sheet, "H2");
  }, BLANK);
  await preview.page.getByRole("status").filter({ hasText: "did you mean 85% or 0.85?" }).waitFor();
  await preview.page.evaluate((sheet) => (window as unknown as PreviewWindow).preview.activate(sheet), MODEL);
});

test("the grid calculates a spilled table, a nested call and a result without an answer", async () => {
  await type(BLANK, "J1", "=ROLLOUT.DEPLOYMENTS(3,Rollout_Drivers,Rollout_Segments,Rollout_Terms)");
  expect(await valueAt(BLANK, "J1")).toBe("Deployment");
  expect(await valueAt(BLANK, "J4")).toBe(3);
  await type(BLANK, "H3", '=IFNA(ROLLOUT.UNITBREAKEVEN(Rollout_Drivers,1),"none")');
  expect(await valueAt(BLANK, "H3")).toBe("none");
  await type(BLANK, "H4", "=ROLLOUT.UNITBREAKEVEN(Rollout_Drivers,1)");
  expect(await messageAt(BLANK, "H4")).toContain("never");
});

test("the spreadsheet's NPV and IRR of the Net column agree with ours to 12 digits", async () => {
  await type(BLANK, "A20", "=ROLLOUT.CASHFLOW(Rollout_Drivers,Rollout_Segments,Rollout_Terms)");
  expect(await valueAt(BLANK, "H20")).toBe("Net");
  const plan = "(Rollout_Drivers,Rollout_Segments,Rollout_Terms)";
  const pairs = [
    ["=H21+NPV(1.1^(1/12)-1,H22:H81)", `=ROLLOUT.NPV${plan}`],
    ["=(1+IRR(H21:H81))^12-1", `=ROLLOUT.IRR${plan}`],
  ] as const;
  for (const [native, ours] of pairs) {
    await type(BLANK, "H5", native);
    await type(BLANK, "H6", ours);
    const [found, expected] = [Number(await valueAt(BLANK, "H5")), Number(await valueAt(BLANK, "H6"))];
    console.info(`${native} ${found}, ${ours} ${expected}`);
    expect(Math.abs(found / expected - 1)).toBeLessThan(1e-12);
  }
  await type(BLANK, "A20", "");
});

test("the Time view adds the cash flow sheet, whose checks agree, and then shows the existing one", async () => {
  const { pane, page } = preview;
  await openView(pane, "Cash flow");
  await pane.getByText("lowest in month 19").waitFor();
  await pane.getByText("month 47", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "Add cash flow sheet" }).click();
  await pane.getByRole("button", { name: "Show cash flow sheet" }).waitFor();
  const figures = await page.evaluate((sheet) => {
    const { preview } = window as unknown as PreviewWindow;
    return Array.from({ length: 14 }, (_, row) => [
      preview.getValue(sheet, `B${row + 6}`),
      preview.getValue(sheet, `C${row + 6}`),
    ]);
  }, CASH);
  expect(figures.find(([label]) => label === "Checks")?.[1]).toBe("OK");
  await page.screenshot({ path: artifact("cash-flow-light.png") });
  await openView(pane, "Pricing");
  await pane
    .getByText("The solution is worthwhile for Small plants at any price up to 44,600", { exact: false })
    .waitFor();
  await pane.getByRole("button", { name: "Undo" }).click();
  await openView(pane, "Cash flow");
  await pane.getByRole("button", { name: "Add cash flow sheet" }).waitFor();
  await openView(pane, "Summary");
});

test("a changed input updates the verdict in pane and sheet, and an issue is named while the last answer stays", async () => {
  const row = (await rowOf("Driver")) + 1;
  await type(MODEL, `E${row}`, 10);
  await preview.pane.getByText("Not economically viable", { exact: true }).waitFor();
  expect(await valueAt(MODEL, "B5")).toContain("Not economically viable");
  await preview.pane.getByText("Any one of these changes reaches breakeven").waitFor();
  await type(MODEL, `G${row}`, 75);
  await preview.pane
    .getByText(`Learning slope in G${row} is 75. Enter a value between 0 and 1; for 75%, enter 0.75.`)
    .waitFor();
  await preview.pane.getByText("Showing the last valid result").filter({ visible: true }).waitFor();
  await type(MODEL, `G${row}`, 0.75);
  await type(MODEL, `E${row}`, 5);
  await preview.pane.getByTestId("verdict").filter({ hasText: "Breaks even at client 94" }).waitFor();
});

test("a driver added in the pane appears in the sheet, and Undo removes it", async () => {
  const { pane } = preview;
  await openView(pane, "Inputs");
  await pane.getByRole("button", { name: "Add cost driver" }).click();
  await pane.getByLabel("Name").fill("Certification");
  await pane.getByLabel("First-unit quantity").fill("3");
  await pane.getByLabel("Cost per unit").fill("1,200");
  await pane.getByLabel("Learning slope").fill("90 %");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByText("Cost driver Certification added").waitFor();
  const row = (await rowOf("Travel")) + 1;
  expect(await valueAt(MODEL, `B${row}`)).toBe("Certification");
  expect(await valueAt(MODEL, `F${row}`)).toBe(1200);
  expect(await valueAt(MODEL, `G${row}`)).toBe(0.9);
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: "Edit Certification" }).waitFor({ state: "detached" });
  expect(await valueAt(MODEL, `B${row}`)).toBe("");
});

test("a driver removed in the pane disappears from the sheet, and an issue in a field prevents writing", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: "Delete Travel" }).click();
  await pane.getByRole("button", { name: "Delete Travel" }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: "Edit Travel" }).click();
  await pane.getByLabel("Learning slope").fill("800");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByText("800 is not between 0 and 1", { exact: false }).waitFor();
  expect(await valueAt(MODEL, `G${await rowOf("Travel")}`)).toBe(0.8);
  await pane.getByRole("button", { name: "Cancel" }).click();
  await openView(pane, "Focus");
  await pane.getByText("Focusing on one industry improves", { exact: false }).waitFor();
  await openView(pane, "Summary");
});

test("Undo after an insertion removes the model, and the empty pane inserts a model again", async () => {
  const { pane, page } = preview;
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await pane.getByTestId("verdict").waitFor();
  expect(await sheetsOf(page)).toEqual([BLANK, MODEL]);
});
