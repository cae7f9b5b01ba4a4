import * as fc from "fast-check";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { roundedShares } from "../../taskpane/shared/numbers/roundedShares";

test("26.15% and 73.85% are rounded to 26.2% and 73.8%, which add up to 100%", () => {
  expect(roundedShares([2615, 7385], 1)).toEqual([0.262, 0.738]);
  expect(roundedShares([2, 1], 0)).toEqual([0.67, 0.33]);
  expect(roundedShares([1, 2], 0)).toEqual([0.33, 0.67]);
  expect(roundedShares([1, 1, 1], 0)).toEqual([0.34, 0.33, 0.33]);
  expect(roundedShares([0, 5], 1)).toEqual([0, 1]);
  expect(roundedShares([0, 0], 1)).toEqual([0, 0]);
});

test("rounded shares add up to the whole, each within one unit of its exact value", () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 })
        .filter((list) => list.some((one) => one > 0)),
      fc.constantFrom(0, 1, 2),
      (parts, digits) => {
        const units = 100 * 10 ** digits;
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const shares = roundedShares(parts, digits);
        expect(shares.reduce((sum, share) => sum + Math.round(share * units), 0)).toBe(units);
        shares.forEach((share, index) =>
          expect(Math.abs(share - (parts[index] ?? 0) / whole)).toBeLessThan(1 / units + 1e-12),
        );
      },
    ),
  ));

test("all figures use the minus sign, and 0 has none", () => {
  for (const locale of ["en-US", "fr-FR", "zh-CN", "de-DE"]) {
    const { decimals, ...formats } = formatsFor(locale);
    expect(decimals(-1234.5, 2)).toMatch(/^−/);
    const texts = Object.values(formats).map((format) => format(-1_090_804.4));
    for (const text of texts) expect(text).toMatch(/^−\d[^-]*$/);
    for (const text of Object.values(formats).map((format) => format(-0.000_01)))
      expect(text).not.toMatch(/^[-−]0(?![.,]\d*[1-9])/);
  }
  expect(formatsFor("en-US").error(0.06656)).toBe("0.067");
});
