import { sheetPositions } from "../../src/workbook/scenario/sheetOrder";

/** Moves the sheets one after another, as Excel does. */
function moved(now: readonly string[], before: readonly string[], returned: readonly string[]): readonly string[] {
  const order = [...now];
  for (const { name, position } of sheetPositions(now, before, returned)) {
    order.splice(order.indexOf(name), 1);
    order.splice(position, 0, name);
  }
  return order;
}

test.each([
  ["at their old positions", "A C E B D", "A B C D E", "B D", "A B C D E"],
  ["at the front", "C D B A", "A B C D", "A B", "A B C D"],
  ["after a sheet that still exists", "C X A B", "A B C", "A B", "A B C X"],
  ["after other sheets were moved", "E C A B", "A B C D E", "B", "E C A B"],
  ["without any other sheet", "B A", "A B", "A B", "A B"],
])("sheets are restored %s", (_, now, before, returned, expected) => {
  expect(moved(now.split(" "), before.split(" "), returned.split(" ")).join(" ")).toBe(expected);
});
