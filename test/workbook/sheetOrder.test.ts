import { placesAmong } from "../../src/workbook/scenario/sheetOrder";

/** Moves the sheets one after another, as Excel does. */
function moved(now: readonly string[], before: readonly string[], returned: readonly string[]): readonly string[] {
  const order = [...now];
  for (const { name, position } of placesAmong(now, before, returned)) {
    order.splice(order.indexOf(name), 1);
    order.splice(position, 0, name);
  }
  return order;
}

test.each([
  ["where they stood", "A C E B D", "A B C D E", "B D", "A B C D E"],
  ["in front", "C D B A", "A B C D", "A B", "A B C D"],
  ["behind what is still there", "C X A B", "A B C", "A B", "A B C X"],
  ["others were moved meanwhile", "E C A B", "A B C D E", "B", "E C A B"],
  ["all of them", "B A", "A B", "A B", "A B"],
])("%s", (_, now, before, returned, expected) => {
  expect(moved(now.split(" "), before.split(" "), returned.split(" ")).join(" ")).toBe(expected);
});
