import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { knownLocale } from "../../taskpane/shared/numbers/knownLocale";
import { parseNumber } from "../../taskpane/shared/numbers/parseNumber";
import { typedNumber } from "../../taskpane/shared/numbers/typedNumber";

test.each([
  ["1,200.50", "en-US", 1200.5],
  ["1200.5", "en-US", 1200.5],
  ["85 %", "en-US", 0.85],
  ["85%", "fr-FR", 0.85],
  ["1 200,50", "fr-FR", 1200.5],
  ["1\u202f200,5", "fr-FR", 1200.5],
  ["1.200,5", "de-DE", 1200.5],
  ["-3", "en-US", -3],
  ["−3", "en-US", -3],
  [" 7 ", "en-US", 7],
  ["42'176.16", "en-US", 42176.16],
  ["1’200,5", "fr-FR", 1200.5],
  ["42 176", "en-US", 42176],
  ["0.", "en-US", 0],
  [".25", "en-US", 0.25],
  ["-.5", "en-US", -0.5],
  [",25", "fr-FR", 0.25],
  [".5 %", "en-US", 0.005],
  ["1,20,000", "en-US", 120000],
  ["12,34,567.5", "en-US", 1234567.5],
  ["1,20,000", "en-IN", 120000],
  ["-1.20.000,5", "de-DE", -120000.5],
  ["１，２００．５", "zh-CN", 1200.5],
])("%p in %s is %p", (text, locale, value) => expect(parseNumber(text, locale)).toBe(value));

test.each([
  ["1,5", "en-US"],
  ["1.5", "de-DE"],
  ["12,34", "en-US"],
  ["1,2345", "en-US"],
  ["4'21", "en-US"],
  ["1,200'000", "de-DE"],
  ["1e3", "en-US"],
  ["0x10", "en-US"],
  ["twelve", "en-US"],
  ["", "en-US"],
  ["%", "en-US"],
  ["1.2.3", "en-US"],
  [".", "en-US"],
  ["-.", "en-US"],
  ["1,20", "en-US"],
  ["1,20,00", "en-US"],
  ["123,45,678", "en-US"],
  ["1,2,345", "en-US"],
  ["1,234,56,789", "en-US"],
  ["5²", "en-US"],
  ["--1", "en-US"],
])("%p in %s is refused", (text, locale) => expect(parseNumber(text, locale)).toBeUndefined());

test.each(["en-US", "fr-FR", "de-DE", "de-CH", "sv-SE", "he-IL", "hi-IN", "ar-EG", "fa-IR", "zh-CN"])(
  "a displayed number is parsed again in %s",
  (locale) => {
    for (const value of [0, 0.1, -2.5, 1234.5678, 1e-7, 450000, 0.30000000000000004])
      expect(parseNumber(typedNumber(value, locale), locale)).toBe(value);
  },
);

test("an unknown display language is treated as American English", () => {
  expect(knownLocale("en-US@posix")).toBe("en-US");
  expect(knownLocale("")).toBe("en-US");
  expect(knownLocale("fr-FR")).toBe("fr-FR");
});

test("amounts have no minus before 0 and are shortened for limited space", () => {
  const formats = formatsFor("en-US");
  expect(formats.amount(-0.4)).toBe("−0.4");
  expect(formats.short(-0.2)).toBe("0");
  expect(formats.amount(1274371.05)).toBe("1,274,371");
  expect(formats.short(1274371)).toBe("1.27M");
  expect(formats.percent(0.785)).toBe("78.5%");
});
