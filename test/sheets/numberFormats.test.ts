/**
 * Number formats in the preview's grid. Its formatter follows Excel's rules, including the sign before a section with a
 * condition.
 */
import { numfmt } from "@univerjs/core";
import { NUMBER_FORMATS } from "../../src/sheets/numberFormats";
import type { NumberFormatName } from "../../src/sheets/SheetSpec";

const shown = (name: NumberFormatName, value: number): string =>
  numfmt.format(NUMBER_FORMATS[name], value, { throws: true }).trim();

test.each([
  [-1234.5, "(1,234.50)"],
  [-0.005, "(0.01)"],
  [-0.00499, "0.00"],
  [-1e-9, "0.00"],
  [0, "0.00"],
  [0.00499, "0.00"],
  [0.005, "0.01"],
  [37557.53, "37,557.53"],
])("money with cents shows %p as %p, without a negative zero or a double sign", (value, text) => {
  expect(shown("moneyCents", value)).toBe(text);
});

test.each([
  [-1234567.8, "-1,234,568"],
  [-1000, "-1,000"],
  [-999.5, "-999.5"],
  [-0.0001, "-0.0001"],
  [0, "0"],
  [0.85, "0.85"],
  [999.5, "999.5"],
  [1000, "1,000"],
  [1234.5, "1,235"],
])("a plain figure shows %p as %p, with decimals while small and with thousands separators", (value, text) => {
  expect(shown("plain", value)).toBe(text);
});

test.each(Object.keys(NUMBER_FORMATS) as NumberFormatName[])("%s never shows a double sign", (name) => {
  for (const value of [-1e6, -1, -0.4, -0.004, -1e-9, 0, 1e-9])
    expect([value, shown(name, value)]).toEqual([value, expect.not.stringMatching(/--|-\(|\(-/)]);
});
