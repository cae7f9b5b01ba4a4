import { columnIndex } from "../../src/a1/columns";
import { compile } from "../../src/engine/cost/compile";
import { initialRanges } from "../../src/plan/suggestedRanges";
import type { LanguageCode } from "../../src/i18n/languages";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { deciders } from "../../src/sheets/executive/deciders";
import { executiveLayout, PAGE } from "../../src/sheets/executive/executiveLayout";
import { executiveValues } from "../../src/sheets/executive/executiveValues";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { templateCells } from "../support/templateCells";
import { templatePlan } from "./planTemplate";

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
    executiveValues(compiled, layout, { language }).get(`B${PAGE.reasons}`);
  expect(reasons("en")).toMatch(/^Breaks even at client 94/);
  expect(reasons("fr")).toMatch(/^Rentable à partir du 94ᵉ client/);
  expect(reasons("zh")).toMatch(/^自第 94 个客户起实现盈亏平衡/);
  expect(reasons("zh")).not.toContain("。 ");
});
