/** A plan that starts from a blank model, in Chromium: inserted under its own name, filled, saved and exported. */
import { artifact, openPreview, type Preview, startPreview, stopPreview } from "./openPreview";
import { settled, valueAt as gridValue } from "./inGrid";
import { openView } from "./openView";

jest.setTimeout(600_000);

const NAME = "Depot rollout";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

async function valueAt(cell: string): Promise<unknown> {
  await settled(preview.page);
  return gridValue(preview.page, NAME, cell);
}

test("a blank model is inserted with the typed name and currency", async () => {
  const { pane } = preview;
  await openView(pane, "Scenarios");
  await pane.getByRole("button", { name: "New from template" }).click();
  const choices = pane.getByRole("radio");
  await choices.first().check();
  expect(await choices.first().getAttribute("value")).toBe("blank");
  await pane.getByLabel("Currency").fill("CHF");
  await pane.getByLabel("Model name").fill("a/b");
  await pane.getByText("A name cannot contain", { exact: false }).waitFor();
  expect(await pane.getByRole("button", { name: "Insert model" }).isDisabled()).toBe(true);
  await pane.getByLabel("Model name").fill(NAME);
  await pane.getByRole("button", { name: "Insert model" }).click();
  await pane.getByText(`Sheet ${NAME} added`, { exact: false }).waitFor({ timeout: 120_000 });
  await pane.getByRole("heading", { name: "Build your plan" }).waitFor();
  expect(await valueAt("B1")).toBe(NAME);
  expect(await valueAt("B2")).toContain("economics in CHF,");
});

test("figures of a blank model typed in several forms are saved as one change, and the answer is updated", async () => {
  const { pane, page } = preview;
  await pane.getByRole("button", { name: "Edit First driver" }).click();
  await pane.getByLabel("First-unit quantity").fill("10");
  await pane.getByLabel("Cost per unit").fill("100");
  await pane.getByLabel("Learning slope").fill("80 %");
  await pane.getByRole("button", { name: "Edit First segment" }).click();
  await pane.getByLabel("Number of clients", { exact: true }).fill("20");
  await pane.getByLabel("One-time price").fill("700");
  await pane.getByLabel("Non-recurring cost (NRE)").fill("1000");
  await pane.getByRole("button", { name: "Save all" }).click();
  await pane.getByRole("button", { name: "Save all" }).waitFor({ state: "detached" });
  await openView(pane, "Summary");
  // Unit costs are 1,000 × n^log2(0.8) plus 1,000 once. At a price of 700, 11 clients are 77.5 short and 12 leave
  // 173.2.
  await pane.getByTestId("verdict").getByText("Breaks even at client 12").waitFor();
  expect(String(await valueAt("B5"))).toContain("Breaks even at client 12");
  await page.screenshot({ path: artifact("blank-model.png") });
});

test("a blank model is exported as a scenario with its name", async () => {
  const { pane } = preview;
  await openView(pane, "Scenarios");
  await pane.getByRole("button", { name: `Export ${NAME}` }).click();
  const text = await pane.getByLabel("File text").inputValue();
  expect(JSON.parse(text)).toMatchObject({ title: NAME, currency: "CHF" });
});
