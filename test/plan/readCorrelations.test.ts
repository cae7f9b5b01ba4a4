import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { readCorrelations } from "../../src/plan/readCorrelations";
import { inspection } from "../engine/risk/inspection";

const { plan, inputs } = inspection();
const HEADER = ["Input", "With", "Correlation"];
const read = (...rows: readonly (readonly unknown[])[]) => readCorrelations([HEADER, ...rows], plan, inputs);
const issueText = (...rows: readonly (readonly unknown[])[]): string => {
  const found = read(...rows);
  return found.ok ? "nothing" : found.problems.map(englishIssues.problem).join("; ");
};

test("input names in any case give their indices among the uncertain inputs", () => {
  expect(read(["expert on site. first", "Customization.First", 0.6])).toEqual({
    ok: true,
    value: [{ first: 0, second: 2, correlation: 0.6 }],
  });
  expect(read()).toEqual({ ok: true, value: [] });
});

test.each([
  [
    ["Expert on site.First", "Customization.First", 1.2],
    "correlations, row 2, Correlation: 1.2 is not above -1 and below 1",
  ],
  [
    ["Expert on site.First", "Transfer", 0.5],
    'correlations, row 2, With: "Transfer" is not one of the uncertain inputs',
  ],
  [["Nobody.First", "Travel.First", 0.5], 'correlations, row 2, Input: "Nobody.First" is not an input'],
  [["Travel.First", "", 0.5], "correlations, row 2, With: the row has no input here"],
  [["Travel.First", "Travel.First", 0.5], "is always fully correlated with itself"],
  [["Travel.First", "Non-recurring cost", "much"], "correlations, row 2, Correlation"],
])("%j", (row, message) => {
  expect(issueText(row)).toContain(message);
});

test("impossible correlations are reported with the pair and the row", () => {
  const rows = [
    ["Expert on site.First", "Expert on site.Slope", 0.9],
    ["Expert on site.Slope", "Customization.First", 0.9],
    ["Expert on site.First", "Customization.First", -0.9],
  ];
  expect(issueText(...rows)).toContain("correlations, row 4, Correlation: these correlations cannot all hold at once");
});

test("a block without its header row is refused", () => {
  const found = readCorrelations([["Travel.First", "Customization.First", 0.5]], plan, inputs);
  expect(found.ok ? "" : found.problems.map(englishIssues.problem).join()).toContain("include the header row");
});
