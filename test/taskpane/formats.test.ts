import { scaleLinear } from "d3-scale";
import { formatsFor } from "../../taskpane/shared/numbers/formats";

test.each([
  [55_900.49, "55,901"],
  [55_900, "55,900"],
  [12.341, "12.35"],
  [12.34, "12.34"],
  [0.1 + 0.2, "0.3"],
  [0.000123412, "0.0001235"],
  [0, "0"],
])("a price to charge of %p is written as %p: at least four digits, never rounded down", (value, text) => {
  expect(formatsFor("en-US").atLeast(value)).toBe(text);
});

const ticksTo = (most: number): readonly number[] => scaleLinear([0, most], [0, 1]).nice(4).ticks(4);
const labelsTo = (most: number, format: "axis" | "shareAxis", locale = "en-US"): readonly string[] => {
  const ticks = ticksTo(most);
  return ticks.map((tick) => formatsFor(locale)[format](tick, (ticks[1] ?? 1) - (ticks[0] ?? 0)));
};

test("axis labels have the decimals of the axis step", () => {
  expect(labelsTo(2, "axis")).toEqual(["0.0", "0.5", "1.0", "1.5", "2.0"]);
  expect(labelsTo(2, "axis", "fr-FR")).toEqual(["0,0", "0,5", "1,0", "1,5", "2,0"]);
  expect(labelsTo(0.02, "shareAxis")).toEqual(["0.0%", "0.5%", "1.0%", "1.5%", "2.0%"]);
  expect(labelsTo(1, "shareAxis")).toEqual(["0%", "20%", "40%", "60%", "80%", "100%"]);
  expect(labelsTo(2_000_000, "axis")).toEqual(["0", "500K", "1M", "1.5M", "2M"]);
});

test("no two labels of an axis are the same, however small or large its values", () => {
  for (let most = 1e-6; most < 1e12; most *= 1.7)
    for (const format of ["axis", "shareAxis"] as const) {
      const labels = labelsTo(most, format);
      expect([most, new Set(labels).size]).toEqual([most, labels.length]);
    }
});
