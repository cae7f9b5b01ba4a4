import { legendLines, widthOf } from "../../src/preview/charts/Legend";

const series = (name: string) =>
  ({ name, color: "#000000", line: true, dashed: false, named: undefined, points: [] }) as const;

test("the width of a Chinese name counts its characters as twice as wide as letters", () => {
  expect(widthOf({ name: "盈亏平衡点，否则最后客户" })).toBeGreaterThan(40 + 12 * 10.9);
  expect(widthOf({ name: "Breakeven" })).toBeLessThan(40 + 9 * 7);
});

test("entries that do not fit beside each other are on separate lines", () => {
  const names = ["单位成本与客户贡献的比较", "贡献减获客成本之后的余额", "盈亏平衡点，否则最后客户"];
  expect(legendLines(names.map(series), 380).map((line) => line.length)).toEqual([2, 1]);
});
