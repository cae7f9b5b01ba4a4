import { groupedNumber, ungroupedPosition } from "../../taskpane/shared/numbers/groupedNumber";
import { parseNumber } from "../../taskpane/shared/numbers/parseNumber";

test.each([
  ["en-US", "12000", "12,000"],
  ["en-US", "1234567.25", "1,234,567.25"],
  ["en-US", "-4500", "-4,500"],
  ["en-US", "85 %", "85 %"],
  ["en-US", "1200%", "1,200%"],
  ["en-US", "0.1", "0.1"],
  ["en-US", "1,5", "1,5"],
  ["en-US", "", ""],
  ["en-US", "many", "many"],
  ["fr-FR", "12000,5", "12\u202f000,5"],
  ["zh-CN", "12000", "12,000"],
  ["es-ES", "1200", "1.200"],
  ["de-DE", "12000,5", "12.000,5"],
])("%s: %s is shown as %s and parsed as the same number", (locale, text, shown) => {
  expect(groupedNumber(text, locale)).toBe(shown);
  expect(parseNumber(shown, locale)).toBe(parseNumber(text, locale));
});

test("a number grouped with ordinary spaces is parsed in French", () =>
  expect(parseNumber("12 000", "fr-FR")).toBe(12000));

test("the cursor stays before the same digit when the groups are removed", () => {
  const caretPositions = (grouped: string, plain: string): readonly number[] =>
    Array.from({ length: grouped.length + 1 }, (_, at) => ungroupedPosition(grouped, plain, at));
  expect(caretPositions("12,000", "12000")).toEqual([0, 1, 2, 2, 3, 4, 5]);
  expect(caretPositions("-1,234.5 %", "-1234.5 %")).toEqual([0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(caretPositions("85", "85")).toEqual([0, 1, 2]);
});
