/** Compares every native figure of files, calculated by LibreOffice, with the engine. */
import * as fc from "fast-check";
import { type CompiledPlan, compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { deepestDeficit } from "../../src/engine/decision/deepestDeficit";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import { npv } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { irr } from "../../src/engine/time/irr";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { TEMPLATES } from "../../src/plan/templates/templates";
import type { Template } from "../../src/plan/templates/Template";
import { modelLayout, rowsIn } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { masterCheckCell } from "../../src/sheets/model/results";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { timedPlan } from "../oracle/timedPlan";
import { describeWithLibreOffice, installedLibreOffice, recalculated } from "../support/libreOffice";
import { openedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { type PlanFile, planFile } from "./planFile";
import { planTemplate } from "./planTemplate";

jest.setTimeout(300_000);

const PLANS = Number(process.env["NATIVE_PLANS"] ?? 12);
const TOLERANCE = 1e-9;

type Case = PlanFile & Readonly<{ file: string }>;
type Cells = ReadonlyMap<string, StoredCell>;

const fileOf = async (template: Template, file: string): Promise<Case> => ({ file, ...(await planFile(template)) });

describeWithLibreOffice("calculated by LibreOffice", (soffice) => {
  let cases: readonly Case[];
  let opened: ReadonlyMap<string, Cells>;
  let openedCash: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    const plans = fc.sample(timedPlan, { numRuns: PLANS, seed: 7 });
    cases = await Promise.all([
      ...TEMPLATES.map((template) =>
        fileOf(template, template === factoryInspection ? "model.xlsx" : `${template.id}.xlsx`),
      ),
      ...plans.map((plan, index) => fileOf(planTemplate(plan), `plan${index}.xlsx`)),
    ]);
    const files = await recalculated(soffice, new Map(cases.map(({ file, bytes }) => [file, bytes])));
    const books = [...files].map(([file, bytes]) => [file, openedWorkbook(bytes)] as const);
    opened = new Map(books.map(([file, book]) => [file, book.cells(1)]));
    openedCash = new Map(books.map(([file, book]) => [file, book.cells(2)]));
  });
  const cellsOf = ({ file }: Case, sheets = opened): Cells => {
    const cells = sheets.get(file);
    if (cells === undefined) throw new Error(`${file} was not calculated`);
    return cells;
  };

  test(`deployment table, deficit and clients of five templates and ${PLANS} random plans agree with the engine to 1e-9`, () => {
    const tally = { compared: 0, largest: 0 };
    for (const one of cases) compareFigures(one, cellsOf(one), tally);
    console.info(
      `${tally.compared} figures of ${cases.length} files compared, largest relative difference ${tally.largest.toExponential(1)}`,
    );
    expect(tally.compared).toBeGreaterThan(100 * PLANS);
    expect(tally.largest).toBeLessThanOrEqual(TOLERANCE);
  });

  test("months and figures of the cash flow agree with the engine to 1e-9, NPV and IRR to 12 digits", () => {
    const tally = { compared: 0, largest: 0 };
    let worst = 0;
    for (const one of cases) {
      compareMonths(one, cellsOf(one, openedCash), tally);
      worst = Math.max(worst, compareWorth(one, cellsOf(one, openedCash)));
    }
    console.info(
      `${tally.compared} figures of cash flows compared, largest relative difference ${tally.largest.toExponential(1)}; NPV and IRR ${worst.toExponential(1)}`,
    );
    expect(tally.largest).toBeLessThanOrEqual(TOLERANCE);
    expect(worst).toBeLessThanOrEqual(1e-12);
  });

  test("the sheet's own checks show that its formulas and the values of the functions agree", () => {
    for (const one of cases) {
      for (const [{ checks }, cells] of [
        [one.layout, cellsOf(one)],
        [one.cash, cellsOf(one, openedCash)],
      ] as const) {
        const outcomes = Array.from({ length: rowsIn(checks) }, (_, row) => cells.get(`F${checks.first + row}`)?.value);
        expect([one.file, ...outcomes]).toEqual([one.file, ...outcomes.map(() => "OK")]);
      }
      expect(cellsOf(one).get(masterCheckCell(one.layout))?.value).toBe("OK");
    }
  });

  test("no formula is an error", () => {
    for (const one of cases) {
      const all = [...cellsOf(one), ...cellsOf(one, openedCash)];
      const errors = all.filter(([, { type, formula }]) => type === "e" && formula !== "#N/A");
      expect([one.file, errors]).toEqual([one.file, []]);
    }
  });

  test('without values for the functions the checks show "not checked", and the deployment table does not change', async () => {
    const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
    const files = new Map([["bare.xlsx", await writeXlsx([spec], { written: new Date(0) })]]);
    const bare = [...(await recalculated(soffice, files)).values()].map((bytes) => openedWorkbook(bytes).cells(1))[0];
    const layout = modelLayout(factoryInspection, "Rollout");
    expect(bare?.get(masterCheckCell(layout))?.value).toBe("Not checked");
    const last = `K${layout.deploymentTable.first + 149}`;
    expect(bare?.get(last)?.value).toBe(opened.get("model.xlsx")?.get(last)?.value);
  });

  test("hostile text stays text in LibreOffice", async () => {
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0", "#N/A", "12", "a_x0041_b"];
    const [driver, ...drivers] = factoryInspection.drivers;
    if (driver === undefined) throw new Error("no driver");
    const sources = hostile.map((source) => ({ ...driver, source }));
    const template = { ...factoryInspection, drivers: [...sources, ...drivers] };
    const spec = modelSheet(template, { sheetName: "Model", prefix: "Rollout" });
    const files = new Map([["hostile.xlsx", await writeXlsx([spec], { written: new Date(0) })]]);
    const cells = [...(await recalculated(soffice, files)).values()].map((bytes) => openedWorkbook(bytes).cells(1))[0];
    const { first } = modelLayout(template, "Rollout").drivers;
    const found = hostile.map((_, row) => cells?.get(`K${first + row}`));
    expect(found.map((cell) => cell?.value)).toEqual(hostile);
    expect(found.map((cell) => [cell?.type, cell?.formula])).toEqual(hostile.map(() => ["s", undefined]));
  });
});

describe("the choice of LibreOffice", () => {
  test("SOFFICE_PATH takes precedence over any other installation", () => {
    expect(installedLibreOffice({ SOFFICE_PATH: process.execPath })).toBe(process.execPath);
  });

  test("SOFFICE_PATH without a file is an error", () => {
    expect(() => installedLibreOffice({ SOFFICE_PATH: "/no/such/office" })).toThrow(
      "SOFFICE_PATH names /no/such/office",
    );
  });

  test("no LibreOffice is found if none is installed", () => {
    expect(installedLibreOffice({ PATH: "/no/such/folder" })).toBeUndefined();
  });
});

function compareFigures(
  { file, plan, layout }: Case,
  cells: Cells,
  tally: { compared: number; largest: number },
): void {
  const compiled = compile(plan);
  const near = (address: string, expected: number, size: number): void => {
    const found = cells.get(address)?.value;
    if (typeof found !== "number") throw new Error(`${file} ${address}: ${String(found)}, ${expected} by the engine`);
    tally.largest = Math.max(tally.largest, Math.abs(found - expected) / size);
    tally.compared += 1;
  };
  const rows = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 });
  rows.forEach((row, index) => {
    const at = layout.deploymentTable.first + index;
    const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
    near(`B${at}`, row.deployment, 1);
    expect(cells.get(`C${at}`)?.value).toBe(row.segment);
    near(`E${at}`, row.unitCost, size);
    near(`G${at}`, row.totalCost, size);
    near(`H${at}`, row.averageCost, size);
    near(`I${at}`, row.contribution, size);
    near(`J${at}`, row.unitMargin, size);
    near(`K${at}`, row.cumulativeMargin, size);
    near(`L${at}`, row.cumulativeMargin < 0 ? row.deployment : 0, 1);
    // The chart data.
    near(`O${at}`, row.deployment, 1);
    near(`P${at}`, row.unitCost, size);
    near(`Q${at}`, row.contribution - acquisitionOf(compiled, row.deployment), size);
    near(`R${at}`, row.cumulativeMargin, size);
  });
  const drawnAt = (letter: string, index: number): number =>
    Number(cells.get(`${letter}${layout.deploymentTable.first + index}`)?.value);
  const crossing = rows.findIndex((_, index) => drawnAt("Q", index) - drawnAt("P", index) >= -1e-9);
  const unit = unitBreakeven(compiled);
  expect([file, crossing + 1]).toEqual([file, unit.kind === "reached" ? unit.deployment : 0]);
  const beyond = cells.get(`B${layout.deploymentTable.first + rows.length}`);
  if (beyond !== undefined) expect(beyond.value).toBe("");
  const { results, termsUsed } = layout;
  near(`C${results.first + 3}`, compiled.last, 1);
  near(`C${termsUsed.first + 3}`, compiled.last, 1);
  const deficit = deepestDeficit(compiled);
  if (deficit.kind !== "lowest") throw new Error("listed clients end");
  near(`C${results.first + 5}`, Math.min(0, deficit.margin), Math.max(1, Math.abs(deficit.margin)));
  near(`C${results.first + 6}`, deficit.deployment, 1);
}

const acquisitionOf = ({ spans }: CompiledPlan, n: number): number =>
  spans.find(({ last }) => n <= last)?.segment.acquisition ?? 0;

function compareMonths({ file, plan, cash }: Case, cells: Cells, tally: { compared: number; largest: number }): void {
  const flow = cashFlow(compile(plan));
  const size = sizeOf(flow);
  const near = (address: string, expected: number, by: number): void => {
    const found = cells.get(address)?.value;
    if (typeof found !== "number") throw new Error(`${file} ${address}: ${String(found)}, ${expected} by the engine`);
    tally.largest = Math.max(tally.largest, Math.abs(found - expected) / by);
    tally.compared += 1;
  };
  for (const month of flow) {
    const row = cash.months.first + month.month;
    near(`B${row}`, month.month, 1);
    near(`G${row}`, month.completed, 1);
    near(`O${row}`, month.liveClients, Math.max(1, month.liveClients));
    near(`V${row}`, month.deploymentCost, size);
    near(`W${row}`, month.runCost, size);
    near(`Y${row}`, month.net, size);
    near(`Z${row}`, month.cumulative, size);
  }
}

/** LibreOffice's own NPV and IRR of the Net column; a rate is compared if the sheet shows one. */
function compareWorth({ plan, cash }: Case, cells: Cells): number {
  const flow = cashFlow(compile(plan));
  const [worth, rate] = [3, 4].map((row) => cells.get(`C${cash.figures.first + row}`)?.value);
  const ours = irr(flow);
  const byWorth = Math.abs(Number(worth) - npv(flow, plan.terms)) / sizeOf(flow);
  if (ours.kind === "found" && typeof rate !== "number") throw new Error(`no rate, ${ours.rate} by the engine`);
  const byRate = ours.kind === "found" ? Math.abs(Number(rate) - ours.rate) / Math.max(1, Math.abs(ours.rate)) : 0;
  return Math.max(byWorth, byRate);
}

const sizeOf = (flow: ReturnType<typeof cashFlow>): number =>
  flow.reduce(
    (sum, { revenue, deploymentCost, runCost, nonRecurring }) =>
      sum + revenue + deploymentCost + runCost + nonRecurring,
    1,
  );
