import { shifted } from "../../src/preview/host/shifted";

const area = { row: 10, column: 1, rows: 4, columns: 2 };
const rowsAfter = (shift: Parameters<typeof shifted>[1]): unknown => {
  const after = shifted(area, shift);
  return after === undefined ? undefined : [after.row, after.rows];
};

test.each([
  ["above", 3, [12, 4]],
  ["before its first row", 10, [12, 4]],
  ["in its middle", 11, [10, 6]],
  ["before its last row", 13, [10, 6]],
  ["right below", 14, [10, 4]],
])("two rows inserted %s", (_, at, expected) => {
  expect(rowsAfter({ at, inserted: 2 })).toEqual(expected);
});

test.each([
  ["above", 3, 2, [8, 4]],
  ["over its first row", 9, 2, [9, 3]],
  ["in its middle", 11, 2, [10, 2]],
  ["over its last row", 13, 2, [10, 3]],
  ["below", 14, 2, [10, 4]],
  ["all of it", 9, 9, undefined],
])("rows removed %s", (_, at, removed, expected) => {
  expect(rowsAfter({ at, removed })).toEqual(expected);
});
