import { MAX_COLUMNS } from "../../src/a1/area";
import { columnIndex, columnLetters } from "../../src/a1/columns";

const EVERY_COLUMN = Array.from({ length: MAX_COLUMNS }, (_, index) => index);

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test("each of the 16,384 columns has different letters that read back as its index", () => {
  const letters = EVERY_COLUMN.map(columnLetters);
  expect(letters.map(columnIndex)).toEqual(EVERY_COLUMN);
  expect(new Set(letters).size).toBe(MAX_COLUMNS);
  expect(letters.every((one) => /^[A-Z]{1,3}$/.test(one))).toBe(true);
});

test("lowercase letters read like uppercase ones", () => {
  expect(["a", "xfd"].map(columnIndex)).toEqual([0, 16_383]);
});

test.each(["B4", "", "$B", "É", "1"])("%p is refused because it is not the letters of a column", (text) => {
  expect(() => columnIndex(text)).toThrow("not the letters of a column");
});
