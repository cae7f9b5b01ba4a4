import { placesAmong } from "../../src/workbook/scenario/sheetOrder";

/** The places carried out one after the other, as Excel moves sheets. */
function moved(now: readonly string[], before: readonly string[], returned: readonly string[]): readonly string[] {
  const order = [...now];
  for (const { name, position } of placesAmong(now, before, returned)) {
    order.splice(order.indexOf(name), 1);
    order.splice(position, 0, name);
  }
  return order;
}

test.each([
  ["where they stood", "ACEBD", "ABCDE", "BD", "ABCDE"],
  ["in front", "CDBA", "ABCD", "AB", "ABCD"],
  ["behind what is still there", "CXAB", "ABC", "AB", "ABCX"],
  ["others were moved meanwhile", "ECAB", "ABCDE", "B", "ECAB"],
  ["all of them", "BA", "AB", "AB", "AB"],
])("%s", (_, now, before, returned, expected) => {
  expect(moved([...now], [...before], [...returned]).join("")).toBe(expected);
});
