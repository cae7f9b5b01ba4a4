/** A chart of the pane as a sheet: every point, a native chart above the points, removed without a trace. */
import { valuesOf } from "../../src/preview/host/cells";
import { insertChart } from "../../src/workbook/insert/insertChart";
import { injectFaults } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { changeText } from "../support/messages";

jest.setTimeout(300_000);

const picture = {
  title: "Cost: what it is/brings",
  xTitle: "Deployment",
  yTitle: "",
  series: [
    { label: "=Unit cost", points: [1, 2, 3].map((x) => ({ x, y: 100 / x })) },
    { label: "Contribution", points: [1, 3].map((x) => ({ x, y: 50 })) },
  ],
  marks: [{ label: "Breakeven 2", at: { x: 2, y: 50 } }],
};

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test("each series has its points, the chart draws these cells, and undo leaves no trace", async () => {
  const before = snapshot(preview);
  const change = await insertChart(picture);
  const sheet = preview.host.sheetByName("Cost  what it is brings");
  if (sheet === undefined) throw new Error("no sheet");
  expect(valuesOf(sheet.getRange(0, 0, 1, 1))).toEqual([[picture.title]]);
  expect(valuesOf(sheet.getRange(23, 0, 5, 6))).toEqual([
    ["Deployment", "=Unit cost", "Deployment", "Contribution", "Deployment", "Breakeven 2"],
    [1, 100, 1, 50, 2, 50],
    [2, 50, 3, 50, "", ""],
    [3, 100 / 3, "", "", "", ""],
    ["", "", "", "", "", ""],
  ]);
  const [chart, ...others] = preview.host.charts;
  expect(others).toEqual([]);
  expect(chart?.position).toMatchObject({ from: { row: 2, column: 0 }, to: { row: 21, column: 5 } });
  expect(chart?.series.map(({ name, values }) => [name, values?.area.rows])).toEqual([
    ["“=Unit cost”", 3],
    ["Contribution", 2],
    ["Breakeven 2", 1],
  ]);
  const second = await insertChart(picture);
  expect(changeText(second)).toBe("Sheet Cost  what it is brings 2 added");
  await second.undo();
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

const bars = {
  title: "What each input does alone",
  labels: { input: "Input", low: "at low value", high: "at high value", likely: "at most likely value" },
  likely: 94,
  bars: [
    { input: "Expert.Slope", atLow: 60, atHigh: Infinity },
    { input: "=Price", atLow: 120, atHigh: 70 },
  ],
};

test("bars keep their results, and the chart draws the distance of each from the likely result", async () => {
  const before = snapshot(preview);
  const change = await insertChart(bars);
  const sheet = preview.host.sheetByName(bars.title);
  if (sheet === undefined) throw new Error("no sheet");
  await preview.host.settled();
  expect(valuesOf(sheet.getRange(0, 0, 1, 1))).toEqual([[bars.title]]);
  expect(valuesOf(sheet.getRange(15, 0, 5, 5))).toEqual([
    ["at most likely value", 94, "", "", ""],
    ["", "", "", "", ""],
    [
      "Input",
      "at low value",
      "at high value",
      "at low value − at most likely value",
      "at high value − at most likely value",
    ],
    ["Expert.Slope", 60, "–", -34, ""],
    ["=Price", 120, 70, 26, -24],
  ]);
  const [chart] = preview.host.charts;
  expect(chart?.type).toBe("BarClustered");
  expect(chart?.series.map(({ name, values, xValues }) => [name, values?.area.column, xValues?.area.column])).toEqual([
    ["at low value", 3, 0],
    ["at high value", 4, 0],
  ]);
  expect(chart?.stored.get("Axes.CategoryAxis.ReversePlotOrder")).toBe(true);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("a failure of Office at any batch leaves nothing behind", async () => {
  const { cases } = await injectFaults(preview, {
    name: "insertChart",
    run: async () => (await insertChart(picture)).undo,
    costly: true,
  });
  expect(cases).toBeGreaterThan(4);
  const ofBars = await injectFaults(preview, {
    name: "insertChart, bars",
    run: async () => (await insertChart(bars)).undo,
    costly: true,
  });
  expect(ofBars.cases).toBeGreaterThan(4);
});
