/** The risk sheet in the preview's grid: added, found again, repeated by its own formula, removed. */
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { PAGE } from "../../src/sheets/executive/executiveLayout";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { insertRisk } from "../../src/workbook/insert/insertRisk";
import type { ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { snapshot } from "../support/workbookCells";
import { changeText } from "../support/messages";

jest.setTimeout(300_000);

const run = { report: riskReport(), finished: "today", seconds: 1 };

let preview: PreviewHost;
let reference: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  ({ reference } = await insertModel(factoryInspection));
});
afterAll(() => preview.close());

function cells(name: string): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return valuesOf(sheet.getRange(0, 1, 150, 8));
}
const valueBeside = (name: string, label: string): unknown => cells(name).find(([first]) => first === label)?.[1];

test("a risk sheet is added and found with its block, a second one is separate, and undo leaves no trace", async () => {
  const before = snapshot(preview);
  const first = await insertRisk(reference, run);
  expect(changeText(first)).toBe("Sheet Factory inspection risk added");
  expect(await readModel()).toMatchObject({ reference, risk: { sheetName: "Factory inspection risk" } });
  const between = snapshot(preview);
  const second = await insertRisk(reference, run);
  expect(changeText(second)).toBe("Sheet Factory inspection risk 2 added");
  expect((await readModel())?.risk?.sheetName).toBe("Factory inspection risk 2");
  const third = await insertRisk(reference, run);
  expect((await readModel())?.risk?.sheetName).toBe("Factory inspection risk 3");
  await third.undo();
  await second.undo();
  expect(snapshot(preview)).toEqual(between);
  await first.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("the native check counts all trials, and no cell is an error", async () => {
  const { undo } = await insertRisk(reference, run);
  const all = cells("Factory inspection risk");
  expect(all.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  expect(all.find(([first]) => first === "All trials")).toEqual([
    "All trials",
    expect.anything(),
    1000,
    1,
    "All counted",
    expect.anything(),
    expect.anything(),
    expect.anything(),
  ]);
  await undo();
});

test.each([
  ["independent inputs", run],
  ["Sobol points", { ...run, report: riskReport({ method: "sobol" }) }],
  [
    "inputs that move together",
    { ...run, report: riskReport({ correlations: [{ first: 0, second: 2, correlation: 0.8 }] }) },
  ],
])("the formula on the sheet gives the same figures: %s", async (_, run) => {
  const { undo } = await insertRisk(reference, run);
  const pairs = run.report.simulation.correlations?.length ?? 0;
  expect((await readModel())?.risk?.correlations?.length ?? 1).toBe(pairs + 1);
  const formula = valueBeside("Factory inspection risk", "Run again");
  const sheet = preview.host.sheetByName("Sheet1");
  if (sheet === undefined) throw new Error("no blank sheet");
  sheet.getRange(0, 0).setFormula(String(formula));
  await preview.host.settled();
  const spilled = new Map(valuesOf(sheet.getRange(0, 0, 20, 2)).map(([label, value]) => [label, value]));
  for (const { percent, value } of run.report.summary.percentiles) {
    expect([percent, spilled.get(`P${percent}`)]).toEqual([percent, value === Infinity ? "never" : value]);
  }
  expect(spilled.get("Trials that never break even")).toBe(run.report.summary.never);
  sheet.getRange(0, 0).clear();
  await undo();
});

test("an executive page says how likely its figures are by the ranges of the risk sheet, until a figure changes", async () => {
  const cash = await insertCashFlow(reference);
  const risk = await insertRisk(reference, run);
  const model = await readModel();
  if (model === null) throw new Error("no model");
  const page = await insertExecutive(model, "1 December 2026");
  const texts = (): readonly unknown[] => {
    const summary = preview.host.sheetByName("Factory inspection summary");
    const [row] = summary === undefined ? [] : valuesOf(summary.getRange(PAGE.chances - 1, 1, 1, 12));
    return (row ?? []).filter((value) => value !== "");
  };
  const blank = preview.host.sheetByName("Sheet1")?.getRange(0, 0);
  const blocks = "Rollout_Drivers,Rollout_Segments,Rollout_Terms,Rollout_Risk1";
  blank?.setFormula(`=ROLLOUT.PROBABILITY(94,${blocks})`);
  await preview.host.settled();
  const byClient = Number(blank?.getValue());
  blank?.clear();
  expect(texts()).toEqual([
    `${Math.round(100 * byClient)}% probability by this client`,
    expect.stringMatching(/^\d+% probability of no more$/),
    expect.stringMatching(/^\d+% probability by then$/),
    expect.stringMatching(/^\d+% probability of 0 or more$/),
  ]);
  const sheet = preview.host.sheetByName("Factory inspection");
  const price = cells("Factory inspection").findIndex(([name]) => name === "Small plants");
  const cell = sheet?.getRange(price, 4);
  cell?.setValue(43000);
  await preview.host.settled();
  expect(texts()).toEqual(["changed since", "changed since", "changed since", "changed since"]);
  cell?.setValue(42000);
  await preview.host.settled();
  for (const change of [page, risk, cash]) await change.undo();
});
