import { MEASURES } from "../../src/engine/risk/trial/trialMeasure";
import { readCorrelations } from "../../src/plan/readCorrelations";
import { readUncertainty } from "../../src/plan/readUncertainty";
import { riskSheet } from "../../src/sheets/risk/riskSheet";
import { NUMBER_FORMATS } from "../../src/sheets/numberFormats";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import { inspection } from "../engine/risk/inspection";
import { riskReport } from "../support/riskReport";
import { cellsOf, foreignFunctions } from "../support/sheetSpec";

const sheet = (report = riskReport()): SheetSpec =>
  riskSheet({
    report,
    finished: "24 Nov 2026, 05:40:00 UTC",
    seconds: 1.25,
    sheetName: "Plan risk",
    modelSheetName: "Plan",
    prefix: "Rollout",
    blockName: "Rollout_Risk1",
  });

const { plan } = inspection();
const ruined = {
  ...plan,
  drivers: plan.drivers.map((driver) => ({ ...driver, rates: [{ from: 1, rate: 1e6 }] })),
};

const valueOf = (spec: SheetSpec, label: string): CellValue | undefined =>
  spec.blocks.flatMap(({ cells }) => cells).find(([first]) => first === label)?.[1];
const blockWith = (spec: SheetSpec, header: string): readonly (readonly CellValue[])[] =>
  spec.blocks.find(({ cells }) => cells[0]?.[0] === header)?.cells ?? [];

test.each(MEASURES)("%s: no duplicate cell, no function missing in Excel 2016, only finite numbers", (measure) => {
  const spec = sheet(riskReport({ measure }));
  const cells = cellsOf(spec);
  expect(new Set(cells).size).toBe(cells.length);
  expect(foreignFunctions(spec, "IF ISNUMBER MAX REPT ROUND SUM")).toEqual([]);
  const numbers = spec.blocks.flatMap((block) => block.cells.flat()).filter((cell) => typeof cell === "number");
  expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
});

test("the block of inputs reads back as the uncertain inputs of the run", () => {
  const spec = sheet();
  const [name] = spec.names;
  expect(name?.name).toBe("Rollout_Risk1");
  const [start] = name?.range.split(":") ?? [];
  const block = spec.blocks.find(({ at }) => at === start);
  expect(readUncertainty(block?.cells ?? [], plan)).toEqual({ ok: true, value: inspection().inputs });
});

test("the sheet shows seed, trials, method and the formula that repeats the run, for every method", () => {
  const spec = sheet();
  expect(valueOf(spec, "Seed")).toBe(3);
  expect(valueOf(spec, "Method")).toBe("Latin hypercube");
  expect(valueOf(spec, "Finished")).toBe("24 Nov 2026, 05:40:00 UTC");
  expect(valueOf(spec, "Run again")).toBe(
    '=ROLLOUT.SIMULATE(Rollout_Drivers,Rollout_Segments,Rollout_Terms,Rollout_Risk1,1000,3,"breakeven")',
  );
  const sobol = sheet(riskReport({ method: "sobol" }));
  expect(valueOf(sobol, "Method")).toBe("Sobol with random shift");
  expect(valueOf(sobol, "Run again")).toBe(
    '=ROLLOUT.SIMULATE(Rollout_Drivers,Rollout_Segments,Rollout_Terms,Rollout_Risk1,1000,3,"breakeven",,"sobol")',
  );
  expect(typeof valueOf(sobol, "Standard error (if independent)")).toBe("number");
  const correlations = [{ first: 0, second: 2, correlation: 0.5 }];
  expect(valueOf(sheet(riskReport({ method: "monte carlo", correlations })), "Run again")).toContain(
    ',"breakeven",Rollout_Risk1Links,"monte carlo")',
  );
});

test("correlated inputs have a block that reads back, and are part of the formula", () => {
  const correlations = [{ first: 0, second: 2, correlation: 0.5 }];
  const spec = sheet(riskReport({ correlations }));
  const name = spec.names.find((one) => one.name === "Rollout_Risk1Links");
  const block = spec.blocks.find(({ at }) => at === name?.range.split(":")[0]);
  expect(readCorrelations(block?.cells ?? [], plan, inspection().inputs)).toEqual({ ok: true, value: correlations });
  expect(valueOf(spec, "Run again")).toContain(',"breakeven",Rollout_Risk1Links)');
  const cells = cellsOf(spec);
  expect(new Set(cells).size).toBe(cells.length);
});

test("a negative correlation has a minus sign, without the brackets of negative money", () => {
  const spec = sheet(riskReport({ correlations: [{ first: 0, second: 2, correlation: -0.5 }] }));
  const formats = spec.formats.filter(({ numberFormat }) => numberFormat === "correlation");
  expect(formats.map(({ range }) => range.replaceAll(/\d/g, ""))).toEqual(["D:D", "H:H"]);
  expect(NUMBER_FORMATS.correlation).toContain(";-0.00;");
});

test("the histogram counts every trial, with a separate row for trials that never break even", () => {
  const report = riskReport();
  const rows = blockWith(sheet(report), "From");
  const counts = rows.slice(1, -1).map((row) => Number(row[2]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
  expect(counts.at(-1)).toBe(report.summary.never);
  expect(report.summary.never).toBeGreaterThan(0);
});

test('for a plan that never breaks even, every percentile is "never", the row of "never" has all trials, and the charts are valid', () => {
  const spec = sheet(riskReport({ plan: ruined }));
  expect(valueOf(spec, "P50")).toBe("never");
  expect(valueOf(spec, "Mean of trials that break even")).toBe("never");
  expect(valueOf(spec, "Probability of breakeven")).toBe(0);
  expect(blockWith(spec, "From").slice(1, -1)).toEqual([["Never", null, 1000, expect.anything()]]);
  expect(spec.charts).toHaveLength(1);
  expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
});

test("the name of an input that reads like a formula stays a text", () => {
  const { inputs } = inspection();
  const [first, ...others] = plan.drivers;
  if (first === undefined) throw new Error("no driver");
  const hostile = { ...plan, drivers: [{ ...first, name: "=1+1" }, ...others] };
  const renamed = inputs.map((one) => ({ ...one, name: one.name.replace("Expert on site", "=1+1") }));
  const cells = sheet(riskReport({ plan: hostile, inputs: renamed })).blocks.flatMap((block) => block.cells.flat());
  expect(cells).toContain("=1+1.Slope");
});
