import { barSheet } from "../../src/sheets/chart/barSheet";
import { lineLook } from "../../src/sheets/chartColors";
import { chartSheet } from "../../src/sheets/chart/chartSheet";

const spec = chartSheet({
  sheetName: "Chart",
  title: "Chart",
  xTitle: "Month",
  yTitle: "",
  series: [
    { label: "Large", points: [1, 2, 3].map((x) => ({ x, y: 2000 * x })) },
    { label: "Share", points: [1, 2].map((x) => ({ x, y: x / 4 })) },
    { label: "Empty", points: [] },
  ],
  marks: [{ label: "Mark", at: { x: 2, y: 4000 } }],
});

test("the chart draws every point on the sheet and no other cell", () => {
  expect(spec.charts[0]?.series).toEqual([
    { name: "Large", x: "$A$25:$A$27", y: "$B$25:$B$27", role: "margin", line: 0 },
    { name: "Share", x: "$C$25:$C$26", y: "$D$25:$D$26", role: "margin", line: 1 },
    { name: "Mark", x: "$E$25:$E$25", y: "$F$25:$F$25", role: "mark" },
  ]);
  expect(spec.blocks.slice(1).map(({ at, cells }) => [at, cells.length])).toEqual([
    ["A24", 4],
    ["C24", 3],
    ["E24", 2],
  ]);
});

test.each([
  ["amounts", [2000, 3000], {}, {}],
  ["small whole numbers", [0, 1, 2], {}, { yStep: 1 }],
  ["small fractions", [0, 0.5, 2], {}, { yFormat: "general" }],
  ["shares", [0, 0.5, 1], { shares: true }, { yFormat: "percent" }],
])("%s: axis labels match the values, and the axis ends at the last point", (_, values, given, expected) => {
  const points = values.map((y, x) => ({ x, y }));
  const { charts } = chartSheet({
    ...{ sheetName: "Chart", title: "Chart", xTitle: "Month", yTitle: "", marks: [], ...given },
    series: [{ label: "Line", points }],
  });
  const { xTo, yFormat, yStep } = charts[0] ?? {};
  expect({ xTo, yFormat, yStep }).toEqual({
    xTo: values.length - 1,
    yFormat: undefined,
    yStep: undefined,
    ...expected,
  });
});

test("figures have a number format for their size", () => {
  const formats = Object.fromEntries(spec.formats.map(({ range, numberFormat }) => [range, numberFormat]));
  expect(formats).toMatchObject({ "B25:B27": "money", "D25:D26": "quantity", "F25:F25": "money" });
  const whole = chartSheet({
    ...{ sheetName: "Chart", title: "Chart", xTitle: "Month", yTitle: "", marks: [] },
    series: [{ label: "Number", points: [1, 2].map((x) => ({ x, y: x })) }],
  });
  expect(whole.formats.find(({ range }) => range === "B25:B26")?.numberFormat).toBe("count");
});

test("the chart is visible above its points, with any number of series", () => {
  const many = chartSheet({
    ...{ sheetName: "Chart", title: "Chart", xTitle: "Client", yTitle: "", marks: [] },
    series: Array.from({ length: 9 }, (_, index) => ({ label: `Line ${index}`, points: [{ x: 1, y: index }] })),
  });
  for (const { charts, blocks, columnWidths } of [spec, many]) {
    const [chart] = charts;
    expect([chart?.from, chart?.to]).toEqual(["A3", "F22"]);
    const widths = ["A", "B", "C", "D", "E", "F"].map((letter) => columnWidths[letter] ?? 0);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(90);
    for (const { at } of blocks.slice(1)) expect(at).toMatch(/^[A-Z]+24$/);
  }
});

test("the mark has no color of a line, so it is neutral on the last client without a breakeven", () => {
  const lines = (["cost", "price", "margin"] as const).map((role) => lineLook({ role }).color);
  expect(lines).not.toContain(lineLook({ role: "mark" }).color);
});

test("a bar chart is visible above its figures", () => {
  const bars = barSheet({
    ...{ sheetName: "Bars", title: "Bars", likely: 1 },
    labels: { input: "Input", low: "low", high: "high", likely: "likely" },
    bars: [1, 2].map((atLow) => ({ input: `Input ${atLow}`, atLow, atHigh: 3 })),
  });
  expect([bars.charts[0]?.from, bars.charts[0]?.to]).toEqual(["A3", "E14"]);
  expect(bars.blocks.map(({ at }) => at)).toEqual(["A1", "A16", "A18"]);
});

test("a series keeps its color, its dashes and the name beside its mark, and its steps have corners", () => {
  const { charts, blocks } = chartSheet({
    ...{ sheetName: "Chart", title: "Chart", xTitle: "Month", yTitle: "" },
    series: [
      {
        label: "Experts",
        color: "#B4451F",
        dashed: true,
        step: true,
        points: [
          { x: 1, y: 5 },
          { x: 2, y: 5 },
          { x: 3, y: 2 },
        ],
      },
    ],
    marks: [{ label: "Deepest 3", at: { x: 3, y: 2 }, color: "#0F6C6C", named: "below" }],
  });
  expect(charts[0]?.series).toMatchObject([
    { name: "Experts", color: "#B4451F", dashed: true },
    { name: "Deepest 3", color: "#0F6C6C", named: "below" },
  ]);
  expect(blocks[1]?.cells.slice(1)).toEqual([
    [1, 5],
    [2, 5],
    [2, 2],
    [3, 2],
  ]);
  expect(lineLook(charts[0]?.series[0] ?? { role: "margin" })).toEqual({ color: "#B4451F", dash: "dash" });
});

test("the first and the second mark of a chart have different colors", () => {
  const colors = [false, true].map((second) => lineLook({ role: "mark", second }).color);
  expect(new Set(colors).size).toBe(2);
});
