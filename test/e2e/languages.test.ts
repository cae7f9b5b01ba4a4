/** The sheets that a French pane inserts, and the messages of the pane for real changes and issues. */
import { fr } from "../../src/i18n/fr/pane";
import { type TranslationCode, TRANSLATIONS } from "../../src/i18n/languages";
import { shownHeading } from "../../src/i18n/headings";
import { englishLeft } from "../support/englishLeft";
import { PANE_CATALOGS } from "../support/paneCatalogs";
import { settled, sheetsOf, valueAt } from "./inGrid";
import { artifact, openPreview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

test("inserted sheets are in the language of the pane, and the readers understand them", async () => {
  const { page, pane, faults } = await openPreview({ query: "?language=fr" });
  const verdict = await pane.getByTestId("verdict").textContent();
  const at = (sheet: string, cell: string): Promise<unknown> => valueAt(page, sheet, cell);
  const [model = ""] = (await sheetsOf(page)).filter((one) => one === "Contrôle en usine");
  await settled(page);
  expect(String(await at(model, "B5"))).toContain(verdict ?? "nothing");
  await page.screenshot({ path: artifact("fr-sheet.png") });
  await openView(pane, fr.tabs.time, fr.moreTabs);
  await pane.getByRole("button", { name: fr.time.addSheet }).click();
  await pane.getByRole("button", { name: fr.time.showSheet }).waitFor();
  await settled(page);
  const cash = (await sheetsOf(page)).find((one) => one.includes("trésorerie")) ?? "";
  expect(await at(cash, "B1")).toBe("Contrôle en usine\u202f: trésorerie");
  // The labels of the model are found, and every check agrees with the functions.
  const figures = await Promise.all(
    Array.from({ length: 16 }, (_, row) => Promise.all(["B", "C"].map((c) => at(cash, `${c}${row + 7}`)))),
  );
  expect(figures.map((row) => row.join(": "))).toContain("Contrôles: OK");
  await page.screenshot({ path: artifact("fr-cash.png") });
  expect(faults).toEqual([]);
  await page.close();
});

const EXPECTED_TEXTS: Readonly<Record<TranslationCode, Readonly<{ done: string; problem: string }>>> = {
  fr: {
    done: "Poste de coût Déplacements supprimé",
    problem:
      "Pente d’apprentissage en {cell} vaut 75. Saisissez une valeur comprise entre 0 et 1\u202f; pour 75\u202f%, saisissez 0,75.",
  },
  zh: {
    done: "已删除成本动因“差旅”",
    problem: "{cell} 中的学习率为 75。请输入 0 与 1 之间的数值；如为 75%，请输入 0.75。",
  },
};

test.each(TRANSLATIONS)("%s: a real change and an issue in a cell are described", async (language) => {
  const t = PANE_CATALOGS[language];
  const { done, problem } = EXPECTED_TEXTS[language];
  const { page, pane, faults } = await openPreview({ query: `?language=${language}`, width: 1440 });
  const shown = async (): Promise<readonly string[]> => {
    const texts = await pane.locator("[role=status], .fui-MessageBar").allInnerTexts();
    return texts.flatMap((text) => englishLeft(text, language));
  };
  await openView(pane, t.tabs.inputs, t.moreTabs);
  const travel = pane.getByRole("button", { name: t.inputs.remove.split("{")[0] ?? "" });
  await travel.nth(5).click();
  await pane.getByText(done).waitFor();
  expect(await shown()).toEqual([]);
  const headers = [shownHeading("Driver", language), shownHeading("Category", language)];
  const cell = await page.evaluate(async ([driver, category]) => {
    const { preview } = window as unknown as PreviewWindow;
    const [model = ""] = preview.sheets().filter((name) => !/^(Sheet1|Feuille)/.test(name));
    const row = Array.from({ length: 80 }, (_, index) => index + 1).find(
      (at) => preview.getValue(model, `B${at}`) === driver && preview.getValue(model, `C${at}`) === category,
    );
    const slope = `G${(row ?? 0) + 1}`;
    preview.setValue(model, slope, 75);
    await preview.settled();
    return slope;
  }, headers);
  await pane.getByText(problem.replace("{cell}", cell)).waitFor();
  expect(await shown()).toEqual([]);
  await page.locator("iframe.pane").screenshot({ path: artifact(`${language}-issue.png`) });
  expect(faults).toEqual([]);
  await page.close();
});
