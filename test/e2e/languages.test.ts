/** The pane and its sheets in French and Chinese, and turned around as right-to-left languages would. */
import { type Catalogue, en } from "../../taskpane/locales/en";
import { fr } from "../../taskpane/locales/fr";
import { zhHans } from "../../taskpane/locales/zhHans";
import { cutOff } from "./cutOff";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

const CASES: readonly (readonly [name: string, query: string, words: Catalogue, colorScheme: "light" | "dark"])[] = [
  ["fr", "?language=fr", fr, "light"],
  ["fr", "?language=fr", fr, "dark"],
  ["zh", "?language=zh", zhHans, "light"],
  ["zh", "?language=zh", zhHans, "dark"],
  ["rtl", "?language=en&dir=rtl", en, "light"],
];

async function narrow({ page }: Preview): Promise<void> {
  await page.evaluate(() => {
    const desk = document.querySelector<HTMLElement>(".desk");
    if (desk !== null) desk.style.gridTemplateColumns = "minmax(0, 1fr) 5px 320px";
  });
  await page.setViewportSize({ width: 1440, height: 1900 });
}

test.each(CASES)("%s (%s): nothing is cut off at 320 px in any view, %#", async (name, query, words, colorScheme) => {
  const preview = await openPreview({ query, colorScheme });
  const { page, pane, faults } = preview;
  await narrow(preview);
  const frame = page.locator("iframe.pane");
  for (const view of ["answer", "inputs", "time", "clients", "risk", "compare"] as const) {
    await openView(pane, words.tabs[view], words.moreTabs);
    await page.waitForTimeout(700);
    await frame.screenshot({ path: artifact(`${name}-${colorScheme}-${view}.png`) });
    expect({ view, cutOff: await cutOff(pane) }).toEqual({ view, cutOff: [] });
  }
  expect(faults).toEqual([]);
  await page.close();
});

test("the sheets that are inserted speak the language of the pane, and the readers understand them", async () => {
  const { page, pane, faults } = await openPreview({ query: "?language=fr" });
  const verdict = await pane.getByTestId("verdict").textContent();
  const at = (sheet: string, cell: string): Promise<unknown> =>
    page.evaluate(([of, a1]) => (window as unknown as PreviewWindow).preview.getValue(of, a1), [sheet, cell] as const);
  const settled = (): Promise<unknown> => page.evaluate(() => (window as unknown as PreviewWindow).preview.settled());
  const sheets = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as PreviewWindow).preview.sheets());
  const [model = ""] = (await sheets()).filter((one) => one === "Contrôle en usine");
  await settled();
  expect(String(await at(model, "B5"))).toContain(verdict ?? "nothing");
  await page.screenshot({ path: artifact("fr-sheet.png") });
  await openView(pane, fr.tabs.time, fr.moreTabs);
  await pane.getByRole("button", { name: fr.time.addSheet }).click();
  await pane.getByRole("button", { name: fr.time.showSheet }).waitFor();
  await settled();
  const cash = (await sheets()).find((one) => one.includes("trésorerie")) ?? "";
  expect(await at(cash, "B1")).toBe("Contrôle en usine\u202f: trésorerie");
  // Labels of the model are found, and every check agrees with the functions.
  const figures = await Promise.all(
    Array.from({ length: 16 }, (_, row) => Promise.all(["B", "C"].map((c) => at(cash, `${c}${row + 7}`)))),
  );
  expect(figures.map((row) => row.join(": "))).toContain("Contrôles: tout est OK");
  await page.screenshot({ path: artifact("fr-cash.png") });
  expect(faults).toEqual([]);
  await page.close();
});
