import { columnIndex } from "../../src/a1/columns";
import { compile } from "../../src/engine/cost/compile";
import { initialRanges } from "../../src/plan/suggestedRanges";
import type { LanguageCode } from "../../src/i18n/languages";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { deciders } from "../../src/sheets/executive/deciders";
import { executiveLayout } from "../../src/sheets/executive/executiveLayout";
import { executiveValues } from "../../src/sheets/executive/executiveValues";
import { pageFigureCell } from "../../src/sheets/executive/pageFigureCell";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { planOptions } from "../../src/plan/templates/planOptions";
import { segmentOption } from "../../src/sheets/model/optionColumns";
import type { InputRef, Uncertainty } from "../../src/engine/risk/Uncertainty";
import { templateCells } from "../support/templateCells";
import { templatePlan } from "./planTemplate";

/** Hardware in dollars, and a fee that rises. */
const DATED: Template = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.map((one) => (one.category === "Hardware" ? { ...one, currency: "USD" } : one)),
  segments: factoryInspection.segments.map((one, index) => (index === 1 ? { ...one, feeRise: 0.03 } : one)),
  optionalTerms: [{ label: "Exchange rate USD", value: 7, unit: "", source: "assumption" }],
};

const foundIn = (template: Template) => {
  const plan = templatePlan(template);
  const layoutRows = modelLayout(template, "Rollout");
  const cells = templateCells(template);
  const found = deciders(plan, initialRanges(plan));
  return { found, layoutRows, cells };
};

test("a decider is a column of a driver or segment, and its cell holds the value when the page was made", () => {
  const { found, cells } = foundIn(factoryInspection);
  expect(found).toHaveLength(5);
  for (const { name, column, cell: at, then } of found) {
    if (at.block === "terms" || column === undefined) throw new Error("a term");
    const block = cells.drivers.some(([driver]) => driver === name) ? "drivers" : "segments";
    const header = cells[block][0] ?? [];
    const place = header.indexOf(column);
    expect([name, at.block, columnIndex(at.letter) - columnIndex("B")]).toEqual([name, block, place]);
    const line = cells[block].find(([row]) => row === at.row);
    expect(line?.[0]).toBe(name);
    expect(line?.[place]).toBe(then);
  }
});

test("a name that contains a dot is not split", () => {
  const [first, ...others] = factoryInspection.drivers;
  if (first === undefined) throw new Error("no driver");
  const dotted = { ...factoryInspection, drivers: [{ ...first, driver: "Expert, v. 2.1" }, ...others] };
  const own = foundIn(dotted).found.filter(({ name }) => name.startsWith("Expert"));
  expect(own.length).toBeGreaterThan(0);
  for (const { name, column } of own) {
    expect(name).toBe("Expert, v. 2.1");
    expect(["First", "Rate", "Slope", "Floor"]).toContain(column);
  }
});

test("the results of the page's functions are in the language of the page", () => {
  const { found, layoutRows } = foundIn(factoryInspection);
  const layout = executiveLayout({ modelSheetName: "Model", model: layoutRows }, found.length);
  const compiled = compile(templatePlan(factoryInspection));
  const reasons = (language: LanguageCode): unknown =>
    executiveValues(compiled, layout, { language }).get(pageFigureCell(layout, "answer").replaceAll("$", ""));
  expect(reasons("en")).toMatch(/^Breaks even at client 94/);
  expect(reasons("fr")).toMatch(/^Rentable à partir du 94ᵉ client/);
  expect(reasons("zh")).toMatch(/^自第 94 个客户起实现盈亏平衡/);
  expect(reasons("zh")).not.toContain("。 ");
});

test("optional columns and exchange rates decide too, where the sheet has them", () => {
  const options = planOptions(DATED);
  const plan = templatePlan(DATED);
  const uncertain = (name: string, target: InputRef, low: number, likely: number, high: number): Uncertainty => ({
    ...{ name, target, low, likely, high },
    distribution: "pert",
  });
  const inputs = [
    uncertain("Mid-size plants.Fee rise", { kind: "segment", segment: 1, column: "feeRise" }, 0, 0.03, 0.06),
    uncertain("Exchange rate USD", { kind: "exchange", currency: "USD", figure: "rate" }, 6, 7, 8),
  ];
  const found = deciders(plan, inputs, options);
  expect(found.map(({ name, cell }) => [name, cell.block])).toEqual([
    ["Exchange rate USD", "terms"],
    ["Mid-size plants", "segments"],
  ]);
  expect(found[1]?.cell).toMatchObject({ letter: segmentOption(options, "Fee rise"), row: "Mid-size plants" });
  expect(deciders(plan, inputs).map(({ name }) => name)).toEqual(["Exchange rate USD"]);
});
