import * as fc from "fast-check";
import {
  absolute,
  addressOf,
  type Area,
  areaOf,
  areaOfRange,
  cellAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  overlap,
} from "../../src/a1/area";

/** From 0 to the maximum. Both ends are included and frequent. */
const span = (count: number): fc.Arbitrary<readonly [number, number]> =>
  fc
    .tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);

const areaWithin = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc.tuple(span(rows), span(columns)).map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));

const area = areaWithin(MAX_ROWS, MAX_COLUMNS);

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["B4:K9", { top: 3, left: 1, bottom: 8, right: 10 }],
  ["$B$4:$K$9", { top: 3, left: 1, bottom: 8, right: 10 }],
  ["XFD1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
])("%s is the area with these ends", (address, expected) => {
  expect(areaOf(address)).toEqual(expected);
});

test.each(["", "A", "1", "A0", "A01", "AAAA1", "R1C1", "A1:", "A1:B2:C3", "Sheet1!A1", "a1", "A1 "])(
  "%j is refused as an address",
  (text) => {
    expect(() => areaOf(text)).toThrow("is not the address of a range");
  },
);

test("an area reads back from its relative and from its absolute address", () => {
  fc.assert(
    fc.property(area, (one) => {
      expect(areaOf(addressOf(one))).toEqual(one);
      expect(areaOf(absolute(one))).toEqual(one);
      expect(absolute(one).replaceAll("$", "")).toBe(addressOf(one));
    }),
  );
});

test("the address of a single cell has no colon", () => {
  fc.assert(
    fc.property(fc.nat({ max: MAX_ROWS - 1 }), fc.nat({ max: MAX_COLUMNS - 1 }), (row, column) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      expect(addressOf(cell)).toBe(cellAddress(row, column));
      expect(absolute(cell)).toMatch(/^\$[A-Z]{1,3}\$\d+$/);
    }),
  );
});

test("areas overlap if and only if they share a cell", () => {
  const small = areaWithin(5, 5);
  const cellsOf = ({ top, left, bottom, right }: Area): readonly string[] =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => cellAddress(top + down, left + across)),
    ).flat();
  fc.assert(
    fc.property(small, small, (one, other) => {
      const others = new Set(cellsOf(other));
      expect(overlap(one, other)).toBe(cellsOf(one).some((cell) => others.has(cell)));
      expect(overlap(other, one)).toBe(overlap(one, other));
    }),
  );
});

test("the indexes and counts of an Excel range give the area of the range", () => {
  expect(areaOfRange({ rowIndex: 3, columnIndex: 1, rowCount: 6, columnCount: 10 })).toEqual(areaOf("B4:K9"));
});
