import { formatsFor } from "../../taskpane/numbers/formats";

test.each([
  [55_900.49, "55,901"],
  [55_900, "55,900"],
  [12.341, "12.35"],
  [12.34, "12.34"],
  [0.1 + 0.2, "0.3"],
  [0.000123412, "0.0001235"],
  [0, "0"],
])("a price to ask of %p is written as %p: four digits at least, never below what it is", (value, text) => {
  expect(formatsFor("en-US").atLeast(value)).toBe(text);
});
