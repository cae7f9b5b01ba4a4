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

test("the chart draws every point that is written, and no cell besides", () => {
  expect(spec.charts[0]?.series).toEqual([
    { name: "Large", x: "$A$4:$A$6", y: "$B$4:$B$6", role: "margin", line: 0 },
    { name: "Share", x: "$C$4:$C$5", y: "$D$4:$D$5", role: "margin", line: 1 },
    { name: "Mark", x: "$E$4:$E$4", y: "$F$4:$F$4", role: "mark" },
  ]);
  expect(spec.blocks.slice(1).map(({ at, cells }) => [at, cells.length])).toEqual([
    ["A3", 4],
    ["C3", 3],
    ["E3", 2],
  ]);
});

test("figures are written as large as they are", () => {
  const formats = Object.fromEntries(spec.formats.map(({ range, numberFormat }) => [range, numberFormat]));
  expect(formats).toMatchObject({ "B4:B6": "money", "D4:D5": "quantity" });
});
