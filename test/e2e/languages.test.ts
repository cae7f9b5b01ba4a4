/** The sheets that a French pane inserts. */
import { fr } from "../../taskpane/locales/fr";
import { artifact, openPreview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

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
