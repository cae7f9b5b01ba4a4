import fc from "fast-check";
import { isSeveral, MAX_PASTED, pastedCells } from "../../../taskpane/shared/forms/pastedCells";
import { timesAsLong } from "../../support/timesAsLong";

/** Writes cells as Excel copies them: a cell with a tab or a line end, or that starts with a quote, is quoted. */
const copied = (rows: readonly (readonly string[])[], lineEnd: string): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .map((line) => line + lineEnd)
    .join("");

const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\t", "\n", "=", " ", "é"), maxLength: 8 });

test("cells copied from Excel are parsed to the same cells, whatever their content and line ends", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      fc.constantFrom("\r\n", "\n", "\r"),
      (rows, lineEnd) => {
        expect(pastedCells(copied(rows, lineEnd))).toEqual(rows);
      },
    ),
    { numRuns: 1000 },
  );
});

test("any text is parsed as cells, losing only quotes, tabs and line ends", () => {
  const bare = (text: string): string => text.replaceAll(/["\t\r\n]/g, "");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\r", "\n"), maxLength: 40 }), (text) => {
      expect(bare(pastedCells(text).flat().join(""))).toBe(bare(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["5\r\n", [["5"]], false],
  ["5", [["5"]], false],
  ["1\r\n2\r\n", [["1"], ["2"]], true],
  ["1\n\n3\n", [["1"], [""], ["3"]], true],
  ["a\tb", [["a", "b"]], true],
  ['"two\nlines"\r\n', [["two\nlines"]], false],
  ['5" pipe\n6" pipe', [['5" pipe'], ['6" pipe']], true],
  ['"open\n2', [['"open'], ["2"]], true],
])("the cells of the text %j", (text, cells, several) => {
  expect(pastedCells(text)).toEqual(cells);
  expect(isSeveral(text)).toBe(several);
});

test.each([
  ["quotes", '"'.repeat(MAX_PASTED)],
  ["open quotes", '"a\t'.repeat(MAX_PASTED / 3)],
  ["doubled quotes", '"""\t""x'.repeat(MAX_PASTED / 7)],
  ["line ends", "\r\n".repeat(MAX_PASTED / 2)],
])("1 MB of %s takes as long as its hundredth a hundred times", (_, text) => {
  const hundredth = text.slice(0, text.length / 100);
  const hundred = (): void => {
    for (let time = 0; time < 100; time += 1) pastedCells(hundredth);
  };
  // A hundred times as long if each cell looked through the rest of the text.
  expect(timesAsLong(() => pastedCells(text), hundred)).toBeLessThan(10);
});
