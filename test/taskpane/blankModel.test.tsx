/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { LANGUAGES } from "../../src/i18n/languages";
import { blankModel } from "../../src/plan/templates/blankModel";
import { moneyIn } from "../../src/plan/templates/moneyIn";
import type { Template } from "../../src/plan/templates/Template";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import type { Model } from "../../src/workbook/model/Model";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { isUntouched } from "../../taskpane/views/inputs/isUntouched";
import { DISPLAYED } from "../support/paneCatalogs";
import { templateCells } from "../support/templateCells";
import { fakeWorkbook, sampleModel } from "./fakeWorkbook";
import { openPane } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

const cells = templateCells(blankModel);
const blank: Model = { reference: sampleModel.reference, cells };

test("inserting a blank model opens the inputs with an introduction until a figure is typed", async () => {
  const pane = await openPane();
  await pane.answer(0, null);
  const radio = pane.page.querySelector<HTMLInputElement>(`input[value="${blankModel.id}"]`);
  await pane.during(() => radio?.click());
  await pane.press("Insert model");
  expect(pane.workbook.calls).toEqual([["insertModel", "blank"]]);
  await pane.answer(1, blank);
  expect(pane.page.textContent).toContain("Build your plan");
  expect(pane.page.textContent).toContain("A client segment is a group of similar clients");
  const segments = cells.segments.map((row, index) => (index === 1 ? row.with(3, 500) : row));
  await pane.change();
  await pane.answer(2, { ...blank, cells: { ...cells, segments } });
  expect(pane.page.textContent).not.toContain("Build your plan");
  await pane.press("Summary");
  expect(pane.page.querySelector("[data-testid=verdict]")?.textContent).toContain("Breaks even at client 1");
  pane.close();
});

test.each(DISPLAYED)("the comparison says that a plan of one client has nothing to compare (%s)", async (locale, t) => {
  const pane = await openPane({ locale });
  await pane.answer(0, blank);
  await pane.press(t.tabs.compare);
  expect(pane.page.textContent).toContain(t.compare.tooFew);
  expect(pane.page.textContent).not.toContain(t.compare.unlimited);
  pane.close();
});

test("a curve of one client is drawn as a point on an axis with that client only", async () => {
  const pane = await openPane();
  await pane.answer(0, blank);
  await pane.press("All figures");
  const picture = pane.shown("svg[role=img]")[0];
  expect(picture?.querySelectorAll("circle[data-point]")).toHaveLength(2);
  const axis = [...(picture?.querySelectorAll('[data-axes] text[text-anchor="middle"]') ?? [])];
  expect(axis.map((one) => one.textContent)).toEqual(["1"]);
  pane.close();
});

test("the chosen or typed currency is written to the sheet and read again", async () => {
  const inserted: Template[] = [];
  const whole = fakeWorkbook();
  const pane = await openPane({
    workbook: {
      ...whole,
      insertModel: (template) => {
        inserted.push(template);
        return whole.insertModel(template);
      },
    },
  });
  await pane.answer(0, null);
  const insert = async (): Promise<void> => {
    await pane.press("Insert model");
    await pane.answer(whole.readings.length - 1, null);
  };
  await insert();
  const radio = pane.page.querySelector<HTMLInputElement>(`input[value="${blankModel.id}"]`);
  await pane.during(() => radio?.click());
  await pane.fill("Currency", " CNY, ");
  await insert();
  await pane.fill("Currency", " ");
  await insert();
  const year = new Date().getFullYear();
  expect(inserted.map(({ currency, priceYear }) => [currency, priceYear])).toEqual([
    ["EUR", 2026],
    ["CNY", year],
    ["money", 0],
  ]);
  const [, chosen] = inserted;
  if (chosen === undefined) throw new Error("nothing inserted");
  expect(chosen.terms[0]?.unit).toBe("CNY");
  for (const language of LANGUAGES) {
    const { blocks } = modelSheet(chosen, { sheetName: "Sheet", prefix: "Rollout", language });
    const line = blocks.find(({ at }) => at === "B2")?.cells[0]?.[0];
    expect(typeof line === "string" ? moneyIn(line) : line).toEqual({ currency: "CNY", priceYear: year });
  }
  for (const earlier of ["Économie du déploiement en CNY, prix de 2026.", "推广经济性，以 CNY 计，2026 年价格。"])
    expect(moneyIn(earlier)).toEqual({ currency: "CNY", priceYear: 2026 });
  pane.close();
});

test("the blank model comes first in the gallery, an example is preselected, and the typed name is used", async () => {
  const inserted: Template[] = [];
  const whole = fakeWorkbook();
  const pane = await openPane({
    workbook: {
      ...whole,
      insertModel: (template) => {
        inserted.push(template);
        return whole.insertModel(template);
      },
    },
  });
  await pane.answer(0, null);
  const radios = [...pane.page.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  expect(radios.map(({ value }) => value).indexOf(blankModel.id)).toBe(0);
  expect(radios.find(({ checked }) => checked)?.value).toBe("factory-inspection");
  await pane.during(() => radios[0]?.click());
  await pane.fill("Model name", "Depots: 2027");
  expect(pane.button("Insert model").disabled).toBe(true);
  expect(pane.page.textContent).toContain("A name cannot contain");
  await pane.fill("Model name", " Depots 2027 ");
  await pane.press("Insert model");
  expect(inserted.map(({ id, title }) => [id, title])).toEqual([[blankModel.id, "Depots 2027"]]);
  pane.close();
});

test("typing a figure over a placeholder clears its source, but a typed source stays", async () => {
  const sourced = {
    ...blank,
    cells: {
      ...cells,
      drivers: cells.drivers.map((row, index) => [...row, index === 0 ? "Source" : blankModel.drivers[0]?.source]),
    },
  };
  const pane = await openPane();
  await pane.answer(0, sourced);
  await pane.press("Inputs");
  const saved = async (): Promise<unknown> => {
    await pane.press("Save all");
    await pane.answer(pane.workbook.readings.length - 1, sourced);
    return pane.workbook.calls.at(-1)?.[2];
  };
  await pane.press("Edit First driver");
  expect(pane.field("Source").value).toBe("placeholder: replace with your own");
  await pane.fill("Cost per unit", "100");
  expect(await saved()).toMatchObject({ drivers: [{ row: 1, cells: { Rate: 100, Source: "" } }] });
  await pane.press("Edit First driver");
  await pane.fill("Cost per unit", "100");
  await pane.fill("Source", "HR, 2027");
  expect(await saved()).toMatchObject({ drivers: [{ row: 1, cells: { Rate: 100, Source: "HR, 2027" } }] });
  await pane.press("Edit First driver");
  await pane.fill("Name", "Fitter");
  expect(await saved()).toMatchObject({ drivers: [{ row: 1, cells: { Driver: "Fitter" } }] });
  expect(JSON.stringify(pane.workbook.calls.at(-1))).not.toContain("Source");
  pane.close();
});

test("the verdict of a blank model says that it is not economically viable", async () => {
  const pane = await openPane();
  await pane.answer(0, blank);
  expect(pane.page.textContent).toContain("Not economically viable");
  expect(pane.page.textContent).toContain("A uniform price of 1 for every client would just break even");
  pane.close();
});

test("an unchanged blank model is recognized in every language, and templates are not", async () => {
  for (const code of LANGUAGES) {
    const known = (await templatesIn(code)).filter((template) => isUntouched(templateCells(template)));
    expect(known.map(({ id }) => id)).toEqual([blankModel.id]);
  }
});
